namespace Musnad.Json;

/// <summary>The first thing found wrong in a JSON text; reading goes on with harmless values and its result is thrown away.</summary>
internal sealed class JsonDefect
{
    public string? Reason { get; private set; }

    public void Add(string path, string reason) => Reason ??= $"{path}: {reason}";
}
