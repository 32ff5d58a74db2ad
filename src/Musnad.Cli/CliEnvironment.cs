using Musnad.Archive;
using Musnad.Collation;
using Musnad.Ingest;
using Musnad.Text;

namespace Musnad.Cli;

/// <summary>Everything that the command takes from the machine and from the other stages, so that a test can give it instead.</summary>
internal sealed record CliEnvironment
{
    /// <summary>Builds the pipeline; called only when there is something to read.</summary>
    public required Func<MusnadPipeline> Pipeline { get; init; }

    /// <summary>Gives the reader of articles: stream and name to articles and failures.</summary>
    public required Func<ReadOptions, Func<Stream, string, IEnumerable<ReadResult>>> Reader { get; init; }

    /// <summary>Opens the archive in a file; the second word says whether it must exist already.</summary>
    public required Func<string, bool, ArchiveOpening> Archive { get; init; }

    /// <summary>Makes words comparable; built only when it is asked for.</summary>
    public required Func<ITextFolding> Folding { get; init; }

    /// <summary>Finds what is told again; built only when it is asked for.</summary>
    public Func<Collator> Collator { get; init; } = () => Composition.Collator;

    /// <summary>The value of an environment variable, or null.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The user's folder for data of programs.</summary>
    public string DataFolder { get; init; } = "";

    /// <summary>Tells the time for the ledger of runs.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether the user asked for no colours (https://no-color.org).</summary>
    public bool NoColor { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 80;

    public int Processors { get; init; } = 1;

    /// <summary>Set when the user wants the run to end (Ctrl+C).</summary>
    public CancellationToken Stop { get; init; }
}
