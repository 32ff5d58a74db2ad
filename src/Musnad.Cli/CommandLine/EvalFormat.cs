namespace Musnad.Cli.CommandLine;

/// <summary>What `musnad eval` writes.</summary>
internal enum EvalFormat
{
    /// <summary>For a person at a terminal.</summary>
    Table,

    /// <summary>One object.</summary>
    Json,

    /// <summary>One table.</summary>
    Csv,

    /// <summary>Tables for a page.</summary>
    Markdown,
}
