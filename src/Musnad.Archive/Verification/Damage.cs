namespace Musnad.Archive.Verification;

/// <summary>Something in an archive that is not as it was written.</summary>
/// <param name="Where">The part of the archive, such as a table.</param>
/// <param name="What">What is the matter, for a person.</param>
/// <param name="Article">The article that it concerns, or null.</param>
public sealed record Damage(string Where, string What, string? Article = null)
{
    /// <summary>The sentence to print.</summary>
    public override string ToString() => Article is null ? $"{Where}: {What}" : $"{Where}: article {Article}: {What}";
}
