namespace Musnad.Arabic.Deeds;

/// <summary>What an argument of a deed's verb is to the deed.</summary>
internal enum DeedRole
{
    /// <summary>No argument of the verb.</summary>
    None,

    /// <summary>An argument that is nobody: a place, a cause.</summary>
    Nobody,

    /// <summary>To whom it is done.</summary>
    Recipient,

    /// <summary>Another who does it.</summary>
    Actor,

    /// <summary>A thing that decides the verb's sense.</summary>
    Thing,

    /// <summary>A recipient or a thing.</summary>
    Either,
}
