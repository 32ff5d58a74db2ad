using System.Data.Common;
using System.Globalization;
using Musnad.Archive;
using Musnad.Archive.Queries.Actors;
using Musnad.Archive.Queries.Exports;
using Musnad.Cli.CommandLine;
using Musnad.Export;
using Musnad.Records;

namespace Musnad.Cli.Running;

/// <summary>One run of `musnad export`: articles from the archive, one after the other, into an output.</summary>
internal sealed class ExportRun(ExportSettings settings, CliCall call)
{
    private const int NotesTold = 10;
    private const int MatchesTold = 10;

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
        if (!Resolve(archive, settings.By, out string? by) || !Resolve(archive, settings.About, out string? about))
        {
            return ExitCode.SomeFailed;
        }

        var selection = new ItemSelection(settings.Filter.Country, by, about);
        bool barWouldMix = settings.Output is null && call.Environment.OutputIsTerminal;
        using var notices = new Notices(call.Error, _progress, call.Environment.ErrorIsTerminal && !barWouldMix);
        var exporter = new Exporter(settings.Request with { CollationVersion = archive.Queries.CollationVersion() }, call.Environment.Folding());
        IEnumerable<ExportedArticle> articles = Articles(archive, selection, notices);
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

    /// <summary>Who is meant by a word; false, with the reason told, when that is not clear.</summary>
    private bool Resolve(IArchive archive, string? word, out string? actor)
    {
        actor = null;
        if (word is null)
        {
            return true;
        }

        ActorResolution resolution = archive.Queries.Resolve(word);
        actor = resolution.Meant?.Id;
        if (actor is not null)
        {
            return true;
        }

        call.Failed(resolution.Matches.Count == 0
            ? $"nobody called \"{word}\" is known in the archive."
            : $"\"{word}\" may mean several; give one of these: {string.Join(", ", resolution.Matches.Take(MatchesTold).Select(match => $"{match.Actor.Id} ({match.Actor.Name})"))}");
        return false;
    }

    private IEnumerable<ExportedArticle> Articles(IArchive archive, ItemSelection selection, Notices notices)
    {
        // Which articles have anything of an actor shows only when they are read, so they are paged only then.
        ArchiveFilter filter = settings.Filter;
        return selection.IsOfActors
            ? Selected(archive, selection, filter with { Limit = null, Offset = 0 }, notices).Skip(filter.Offset).Take(filter.Limit ?? int.MaxValue)
            : Selected(archive, selection, filter, notices);
    }

    private IEnumerable<ExportedArticle> Selected(IArchive archive, ItemSelection selection, ArchiveFilter filter, Notices notices)
    {
        foreach (string id in archive.Queries.ArticleIds(filter))
        {
            ArchivedArticle? article = archive.Find(id);
            _progress.AddBytes(1);
            if (_progress.AddArticle() > 1 && TimeProvider.System.GetElapsedTime(_started) > ShortRun)
            {
                notices.ShowBar(() => archive.Queries.CountArticles(filter));
            }

            if (article?.Record is { } record)
            {
                ExportedArticle exported = Exported(article, record, archive.Queries.KnowledgeOf(id), selection);
                if (!selection.IsOfActors || exported.SelectedStatements?.Count > 0 || exported.SelectedEvents?.Count > 0)
                {
                    yield return exported;
                }
            }
            else if (article is not null && ++_damaged <= NotesTold)
            {
                notices.Tell($"{id}: left out: {article.Failure}");
            }
        }
    }

    private static ExportedArticle Exported(ArchivedArticle article, Record record, ArticleKnowledge knowledge, ItemSelection selection) => new()
    {
        Record = record,
        Name = article.Name,
        Identities = knowledge.Identities,
        Contacts = knowledge.Contacts,
        Utterances = knowledge.Utterances,
        Origins = knowledge.Origins,
        CopyGroup = knowledge.CopyGroup,
        SelectedStatements = selection.IsEverything ? null : selection.Statements(record, knowledge),
        SelectedEvents = selection.IsEverything ? null : selection.Events(record, knowledge),
    };

    private static void Tell(ExportManifest manifest, Notices notices) => notices.Tell(string.Create(
        CultureInfo.InvariantCulture,
        $"{manifest.Articles:N0} articles, {manifest.Statements:N0} statements, {manifest.Events:N0} events in {manifest.Tellings:N0} tellings"));
}
