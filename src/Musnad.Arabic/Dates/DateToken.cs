namespace Musnad.Arabic.Dates;

/// <summary>A word of a text looked up.</summary>
/// <param name="Term">Its meaning, or null.</param>
/// <param name="Particle">Number of folded letters of the particles before it.</param>
/// <param name="IsAnd">Whether the particle is "and" alone.</param>
internal readonly record struct DateToken(DateTerm? Term, int Particle, bool IsAnd)
{
    public DateRoles Roles => Term?.Roles ?? DateRoles.None;

    /// <summary>Whether the word stands without a particle and may do this.</summary>
    public bool Is(DateRoles role) => Particle == 0 && (Roles & role) != 0;
}
