namespace Musnad.Cli.CommandLine;

/// <summary>The form in which an answer is written.</summary>
internal enum AnswerForm
{
    /// <summary>For a person.</summary>
    Table,

    /// <summary>One array (or one object) for programs.</summary>
    Json,

    /// <summary>Comma-separated values, RFC 4180.</summary>
    Csv,
}
