namespace Musnad.Cli.CommandLine;

/// <summary>What the command writes.</summary>
internal enum OutputFormat
{
    /// <summary>For a person at a terminal.</summary>
    Text,

    /// <summary>One line an article.</summary>
    Json,

    /// <summary>One page.</summary>
    Html,
}
