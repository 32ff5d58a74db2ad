namespace Musnad.Annotations;

/// <summary>How a mention names its actor.</summary>
public enum MentionForm
{
    /// <summary>With a proper name ("Foreign Minister Sergey Lavrov", "Lavrov", "Russia", "the Kremlin", "the UN").</summary>
    Name,

    /// <summary>By an office or description without a proper name ("the Russian foreign minister", "the minister", "a source in the ministry").</summary>
    Description,

    /// <summary>By an adjective alone ("the Saudi side's" adjective where nothing else names the state). Makes no actor by itself; it joins or founds one only when an event or frame refers to it.</summary>
    Adjective,

    /// <summary>By a word that only points back; <see cref="Mention.Anaphor"/> tells how.</summary>
    Anaphor,
}
