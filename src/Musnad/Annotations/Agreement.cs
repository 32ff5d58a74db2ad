namespace Musnad.Annotations;

/// <summary>What a verb's or pronoun's form tells of the one it refers to. The default value tells nothing.</summary>
public readonly record struct Agreement(GrammaticalPerson Person, GrammaticalNumber Number, GrammaticalGender Gender);
