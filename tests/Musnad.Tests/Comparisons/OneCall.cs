using System.Text;
using System.Text.Json;
using Musnad.Cli;
using Musnad.Tests.Conventions;

namespace Musnad.Tests.Comparisons;

/// <summary>The seven articles of samples/one-call.jsonl, added to an archive by the real command.</summary>
public sealed class OneCall : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("musnad-one-call-").FullName;

    public OneCall()
    {
        (int code, _, string error) = Run("add", RepositoryFolder.PathOf("samples", "one-call.jsonl"));
        Added = (code, error);
        using Musnad.Archive.IArchive archive = Composition.Archive(Archive, true).Archive!;
        Contacts = [.. archive.Queries.Contacts(new Musnad.Archive.Queries.Contacts.ContactSelection(), Musnad.Archive.ArchiveFilter.Everything).Items.Select(contact => contact.Id)];
    }

    public string Archive => Path.Combine(_folder, "calls.db");

    public (int Code, string Error) Added { get; }

    public IReadOnlyList<string> Contacts { get; }

    /// <summary>Runs the command on the archive.</summary>
    public (int Code, string Output, string Error) Run(params string[] args) => Run(0, args);

    /// <summary>Runs the command as at a terminal of some columns; 0: into a pipe.</summary>
    public (int Code, string Output, string Error) Run(int width, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int code = Musnad.Cli.Cli.Run([args[0], "--db", Archive, .. args.Skip(1)], Stream.Null, output, error, new CliEnvironment
        {
            Pipeline = Composition.Build,
            Reader = Composition.Reader,
            Archive = Composition.Archive,
            Folding = () => Composition.Folding,
            Processors = 2,
            OutputIsTerminal = width > 0,
            NoColor = true,
            Width = width,
        });
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public JsonElement Json(params string[] args)
    {
        (int _, string output, string _) = Run([.. args, "--format", "json"]);
        using var document = JsonDocument.Parse(output);
        return document.RootElement.Clone();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
