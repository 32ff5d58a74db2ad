using Musnad.Export.Output;
using Musnad.Export.Plover;
using Musnad.Text;

namespace Musnad.Export;

/// <summary>Gives records back in other forms: to a stream, a file or a folder.</summary>
/// <remarks>
/// Articles are taken one after the other, in the order given, and none is kept. The same articles give the same bytes. A file
/// or folder has its name only when it is whole, with a manifest beside it or in it.
/// </remarks>
public sealed class Exporter
{
    private readonly ExportRequest _request;
    private readonly ArticleWriters _writers;

    /// <summary>Creates the exporter.</summary>
    /// <param name="request">What is to be written.</param>
    /// <param name="folding">Makes spellings alike where PLOVER's codes depend on words.</param>
    public Exporter(ExportRequest request, ITextFolding folding)
    {
        ArgumentNullException.ThrowIfNull(request);
        _request = request;
        _writers = new ArticleWriters(request, new PloverMap(folding));
    }

    /// <summary>The name of the manifest of an export that is one file.</summary>
    public static string ManifestOf(string file) => file + ".manifest.json";

    /// <summary>Whether the request is one file: no folder, and no more than one table.</summary>
    public static bool IsOneFile(ExportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Format != ExportFormat.Brat && (!ExportNames.HasTables(request.Format) || request.Tables.Count == 1);
    }

    /// <summary>Writes to a stream, which stays open. It need not be seekable.</summary>
    /// <exception cref="ArgumentException">The request is more than one file.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">Stopped; what was written is not whole.</exception>
    public ExportManifest ToStream(IEnumerable<ExportedArticle> articles, Stream output, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        RequireOneFile();
        var counts = new ExportCounts();
        using var hashed = new HashedStream(output, leaveOpen: true);
        ExportedFile file = WriteOne(articles, hashed, "-", counts, stop);
        hashed.Flush();
        return counts.Manifest(_request, [file]);
    }

    /// <summary>Writes a file, and its manifest beside it. A file of that name is replaced.</summary>
    /// <exception cref="ArgumentException">The request is more than one file.</exception>
    /// <exception cref="IOException">It cannot be written; no half file is left under the name.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    /// <exception cref="OperationCanceledException">Stopped; no half file is left under the name.</exception>
    public ExportManifest ToFile(IEnumerable<ExportedArticle> articles, string path, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentException.ThrowIfNullOrEmpty(path);
        RequireOneFile();
        var counts = new ExportCounts();
        using var output = new OutputFile(path);
        ExportedFile file = WriteOne(articles, output.Content, Path.GetFileName(path), counts, stop);
        ExportManifest manifest = counts.Manifest(_request, [file]);
        using var beside = new OutputFile(ManifestOf(path));
        manifest.Write(beside.Content);

        // In this order, so that no manifest stands beside a file that it does not describe.
        File.Delete(ManifestOf(path));
        output.Keep();
        beside.Keep();
        return manifest;
    }

    /// <summary>Writes a folder with a manifest in it. An earlier export in that folder is replaced, anything else is not.</summary>
    /// <exception cref="IOException">It cannot be written; no half folder is left under the name.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    /// <exception cref="OperationCanceledException">Stopped; no half folder is left under the name.</exception>
    public ExportOutcome ToFolder(IEnumerable<ExportedArticle> articles, string path, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (OutputFolder.Refusal(path) is { } reason)
        {
            return ExportOutcome.Refused(reason);
        }

        var counts = new ExportCounts();
        using var folder = new OutputFolder(path);
        List<ExportedFile> files = _request.Format == ExportFormat.Brat
            ? WriteEach(articles, folder, counts, stop)
            : WriteTogether(articles, folder, counts, stop);
        ExportManifest manifest = counts.Manifest(_request, files);
        using (HashedStream content = folder.Create(OutputFolder.Manifest))
        {
            manifest.Write(content);
        }

        folder.Keep();
        return ExportOutcome.Written(manifest);
    }

    private ExportedFile WriteOne(IEnumerable<ExportedArticle> articles, HashedStream output, string name, ExportCounts counts, CancellationToken stop)
    {
        ExportTable? table = ExportNames.HasTables(_request.Format) ? _request.Tables[0] : null;
        using IArticleWriter writer = _writers.Single(output, table);
        Write(articles, [writer], counts, stop);
        return new ExportedFile(name, writer.Rows, output.Length, output.Sha256);
    }

    /// <summary>Several tables in one pass over the articles.</summary>
    private List<ExportedFile> WriteTogether(IEnumerable<ExportedArticle> articles, OutputFolder folder, ExportCounts counts, CancellationToken stop)
    {
        IEnumerable<ExportTable?> tables = ExportNames.HasTables(_request.Format) ? _request.Tables.Distinct().Select(table => (ExportTable?)table) : [null];
        var parts = new List<(string Name, HashedStream Content, IArticleWriter Writer)>();
        try
        {
            foreach (ExportTable? table in tables)
            {
                string name = _writers.FileName(table);
                HashedStream content = folder.Create(name);
                parts.Add((name, content, _writers.Single(content, table)));
            }

            Write(articles, [.. parts.Select(part => part.Writer)], counts, stop);
            var files = new List<ExportedFile>();
            foreach ((string name, HashedStream content, IArticleWriter writer) in parts)
            {
                files.Add(new ExportedFile(name, writer.Rows, content.Length, content.Sha256));
            }

            return files;
        }
        finally
        {
            parts.ForEach(part =>
            {
                part.Writer.Dispose();
                part.Content.Dispose();
            });
        }
    }

    /// <summary>Files of its own for each article.</summary>
    private List<ExportedFile> WriteEach(IEnumerable<ExportedArticle> articles, OutputFolder folder, ExportCounts counts, CancellationToken stop)
    {
        var files = new List<ExportedFile>();
        using IArticleWriter writer = _writers.Folder((name, content) => files.Add(folder.Write(name, content)));
        Write(articles, [writer], counts, stop);
        return files;
    }

    private static void Write(IEnumerable<ExportedArticle> articles, IReadOnlyList<IArticleWriter> writers, ExportCounts counts, CancellationToken stop)
    {
        foreach (ExportedArticle article in articles)
        {
            stop.ThrowIfCancellationRequested();
            counts.Add(article);
            foreach (IArticleWriter writer in writers)
            {
                writer.Write(article);
            }
        }

        foreach (IArticleWriter writer in writers)
        {
            writer.End();
        }
    }

    private void RequireOneFile()
    {
        if (!IsOneFile(_request))
        {
            throw new ArgumentException($"{ExportNames.Of(_request.Format)} with these tables is more than one file.");
        }
    }
}
