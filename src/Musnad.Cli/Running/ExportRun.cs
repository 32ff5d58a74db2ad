using System.Data.Common;
using System.Globalization;
using Musnad.Archive;
using Musnad.Archive.Queries;
using Musnad.Cli.CommandLine;
using Musnad.Export;
using Musnad.Records;

namespace Musnad.Cli.Running;

/// <summary>One run of `musnad export`: articles from the archive, one after the other, into an output.</summary>
internal sealed class ExportRun(ExportSettings settings, CliCall call)
{
    private const int NotesTold = 10;

    private static readonly TimeSpan ShortRun = TimeSpan.FromMilliseconds(500);

    private readonly RunProgress _progress = new();
    private readonly long _started = TimeProvider.System.GetTimestamp();
    private int _damaged;

    public int Run()
    {
        ArchiveOpening opening = call.Environment.Archive(settings.Archive, true);
        if (!opening.Succeeded)
        {
            return call.Failed(opening.Reason);
        }

        using IArchive archive = opening.Archive;
        try
        {
            CollationRun.Ensure(archive, call);
            return Write(archive);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
        catch (IOException exception)
        {
            return BrokenPipe.Is(exception) ? ExitCode.Done : call.Failed($"cannot write the output: {exception.Message}");
        }
        catch (UnauthorizedAccessException exception)
        {
            return call.Failed($"cannot write the output: {exception.Message}");
        }
        catch (DbException exception)
        {
            return call.Failed($"the archive cannot be read: {exception.Message} (musnad verify tells what is damaged)");
        }
    }

    private int Write(IArchive archive)
    {
        bool barWouldMix = settings.Output is null && call.Environment.OutputIsTerminal;
        using var notices = new Notices(call.Error, _progress, call.Environment.ErrorIsTerminal && !barWouldMix);
        var exporter = new Exporter(settings.Request with { CollationVersion = archive.Queries.CollationVersion() }, call.Environment.Folding());
        IEnumerable<ExportedArticle> articles = Articles(archive, notices);
        if (settings.Output is null)
        {
            var buffered = new BufferedStream(call.Output, 1 << 16);
            exporter.ToStream(articles, buffered, call.Environment.Stop);
            buffered.Flush();
        }
        else if (!settings.IntoFolder)
        {
            Tell(exporter.ToFile(articles, settings.Output, call.Environment.Stop), notices);
        }
        else
        {
            ExportOutcome outcome = exporter.ToFolder(articles, settings.Output, call.Environment.Stop);
            if (!outcome.Succeeded)
            {
                notices.Tell($"{settings.Output} is not written: {outcome.Reason}.");
                return ExitCode.SomeFailed;
            }

            Tell(outcome.Manifest, notices);
        }

        if (_damaged > NotesTold)
        {
            notices.Tell(string.Create(CultureInfo.InvariantCulture, $"{_damaged - NotesTold:N0} more records are damaged (musnad verify)"));
        }

        return _damaged > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private IEnumerable<ExportedArticle> Articles(IArchive archive, Notices notices)
    {
        foreach (string id in archive.Queries.ArticleIds(settings.Filter))
        {
            ArchivedArticle? article = archive.Find(id);
            _progress.AddBytes(1);
            if (_progress.AddArticle() > 1 && TimeProvider.System.GetElapsedTime(_started) > ShortRun)
            {
                notices.ShowBar(() => archive.Queries.CountArticles(settings.Filter));
            }

            if (article?.Record is { } record)
            {
                yield return Exported(article, record, archive.Queries.KnowledgeOf(id));
            }
            else if (article is not null && ++_damaged <= NotesTold)
            {
                notices.Tell($"{id}: left out: {article.Failure}");
            }
        }
    }

    private ExportedArticle Exported(ArchivedArticle article, Record record, ArticleKnowledge knowledge) => new()
    {
        Record = record,
        Name = article.Name,
        Identities = knowledge.Identities,
        Contacts = knowledge.Contacts,
        Utterances = knowledge.Utterances,
        Origins = knowledge.Origins,
        CopyGroup = knowledge.CopyGroup,
        SelectedStatements = settings.Filter.Country is null ? null
            : record.Statements.Where(statement => IsOfCountry(record, statement.Source)).Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal),
        SelectedEvents = settings.Filter.Country is null ? null
            : record.Events.Where(occurrence => occurrence.Actors.Concat(occurrence.Recipients).Any(actor => IsOfCountry(record, actor))).Select(occurrence => occurrence.Id).ToHashSet(StringComparer.Ordinal),
    };

    private bool IsOfCountry(Record record, string? actor) => record.FindActor(actor)?.Country == settings.Filter.Country;

    private static void Tell(ExportManifest manifest, Notices notices) => notices.Tell(string.Create(
        CultureInfo.InvariantCulture,
        $"{manifest.Articles:N0} articles, {manifest.Statements:N0} statements, {manifest.Events:N0} events in {manifest.Tellings:N0} tellings"));
}
