namespace Musnad.Records;

/// <summary>How the text gives a statement's source.</summary>
public enum SourceBasis
{
    /// <summary>By a name.</summary>
    Named,

    /// <summary>By a title or description.</summary>
    Described,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>By the verb's form alone: the subject is dropped.</summary>
    Dropped,

    /// <summary>Not at all, as in a passive; the source is null.</summary>
    Unstated,

    /// <summary>The text gives one, but the reader could not tell who it is; the source is null.</summary>
    Unresolved,
}
