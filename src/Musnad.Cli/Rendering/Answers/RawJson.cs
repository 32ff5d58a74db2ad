namespace Musnad.Cli.Rendering.Answers;

/// <summary>A cell that is JSON already, such as a record of the contract.</summary>
/// <param name="Text">The JSON.</param>
internal sealed record RawJson(string Text)
{
    /// <summary>What a table shows.</summary>
    public override string ToString() => Text;
}
