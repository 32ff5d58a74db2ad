using Musnad.Arabic.Folding;
using Musnad.Records;

namespace Musnad.Tests.Specs;

/// <summary>An actor as a case names it: a name or whole words of it, alternatives divided by "|", or a country's ISO code for that state.</summary>
internal sealed class ActorPattern
{
    private readonly string[] _alternatives;

    public ActorPattern(string written)
    {
        Written = written.Trim();
        _alternatives = Written.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    public string Written { get; }

    public bool IsEmpty => _alternatives.Length == 0;

    /// <summary>The patterns of a list such as "A; B".</summary>
    public static IReadOnlyList<ActorPattern> List(string written) =>
        [.. written.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => new ActorPattern(name))];

    public bool Matches(Actor actor) => _alternatives.Any(name => IsCountryCode(name)
        ? actor.Kind == ActorKind.State && actor.Country == name
        : Padded(actor.Name).Contains(Padded(name), StringComparison.Ordinal));

    public bool MatchesExactly(Actor actor) => _alternatives.Any(name => Padded(name) == Padded(actor.Name));

    public override string ToString() => Written;

    private static bool IsCountryCode(string name) => name.Length == 3 && name.All(char.IsAsciiLetterUpper);

    private static string Padded(string name)
    {
        char[] letters = [.. ArabicFolding.Fold(name).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')];
        return $" {string.Join(' ', new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";
    }
}
