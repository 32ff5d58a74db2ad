using System.Text.Json;
using Musnad.Evaluation;
using Musnad.Tests.Conventions;

namespace Musnad.Tests.Gold;

/// <summary>The figures that must hold: tests/gold/floors.json. A floor may rise, never fall; a ceiling may fall, never rise.</summary>
internal sealed record Floors
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    public required Dictionary<string, double> AtLeast { get; init; }

    public required Dictionary<string, double> AtMost { get; init; }

    public static Floors Of(string set)
        => JsonSerializer.Deserialize<Dictionary<string, Floors>>(RepositoryFolder.Text("tests", "gold", "floors.json"), Options)![set];

    /// <summary>Each figure that does not hold.</summary>
    public IReadOnlyList<string> Broken(Figures figures) =>
    [
        .. AtLeast.Where(floor => figures[floor.Key] is not { } value || value < floor.Value).Select(floor => $"{figures.First(figure => figure.Name == floor.Key)}, floor {floor.Value}"),
        .. AtMost.Where(ceiling => figures[ceiling.Key] is not { } value || value > ceiling.Value).Select(ceiling => $"{figures.First(figure => figure.Name == ceiling.Key)}, ceiling {ceiling.Value}"),
    ];
}
