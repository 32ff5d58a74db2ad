namespace Musnad.Extraction.Actors;

/// <summary>How well a shorter name fits a longer one; a higher value is the better fit.</summary>
internal enum NameMatch
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Its words occur in the other in order, but not the last one as last.</summary>
    Inside,

    /// <summary>Its words occur in the other in order, in another spelling, and the last words are the same.</summary>
    AlikeSurname,

    /// <summary>Its words occur in the other in order and the last words are the same.</summary>
    Surname,

    /// <summary>All words are alike, in another spelling.</summary>
    Alike,

    /// <summary>The same words.</summary>
    Equal,
}
