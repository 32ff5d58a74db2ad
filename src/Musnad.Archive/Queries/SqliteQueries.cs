using Microsoft.Data.Sqlite;
using Musnad.Archive.Queries.Actors;
using Musnad.Archive.Queries.Comparisons;
using Musnad.Archive.Queries.Contacts;
using Musnad.Archive.Queries.Exports;
using Musnad.Archive.Queries.Items;
using Musnad.Archive.Queries.Search;
using Musnad.Archive.Queries.Statements;
using Musnad.Archive.Queries.Timelines;
using Musnad.Archive.Queries.Traces;
using Musnad.Archive.Queries.Words;
using Musnad.Collation.Comparison;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Archive.Queries;

/// <summary>Asks the SQLite file. Each room of questions has a class, or a part of this one, of its own.</summary>
internal sealed partial class SqliteQueries(SqliteConnection connection, ITextFolding folding) : IArchiveQueries
{
    // What is kept at hand is of one question: between two the archive may change.
    private RecordShelf Shelf => new(connection);

    /// <inheritdoc/>
    public SearchAnswer Search(SearchQuestion question) => new SearchQueries(connection, folding, Shelf).Search(question);

    /// <inheritdoc/>
    public IReadOnlySet<string> SearchIds(SearchQuestion question) => new SearchQueries(connection, folding, Shelf).SearchIds(question);

    /// <inheritdoc/>
    public Page<ToldStatement> Statements(StatementSelection selection, ArchiveFilter filter) => new StatementQueries(connection, Shelf).Statements(selection, filter);

    /// <inheritdoc/>
    public ToldStatement? FindStatement(ItemId id) => new StatementQueries(connection, Shelf).FindStatement(id);

    /// <inheritdoc/>
    public Page<ContactSummary> Contacts(ContactSelection selection, ArchiveFilter filter) => new ContactQueries(connection, Shelf).Contacts(selection, filter);

    /// <inheritdoc/>
    public ActorResolution Resolve(string word) => new ActorQueries(connection, folding).Resolve(word);

    /// <inheritdoc/>
    public Page<ActorSummary> Actors(string? name, ActorKind? kind, ArchiveFilter filter) => new ActorQueries(connection, folding).Actors(name, kind, filter);

    /// <inheritdoc/>
    public ActorSummary? FindActor(string id) => new ActorQueries(connection, folding).FindActor(id);

    /// <inheritdoc/>
    public IReadOnlyList<ItemId> AppearancesOf(string identity) => new ActorQueries(connection, folding).AppearancesOf(identity);

    /// <inheritdoc/>
    public IReadOnlyList<NumberedCorrection> NumberedCorrections() => new ActorQueries(connection, folding).NumberedCorrections();

    /// <inheritdoc/>
    public ToldContact? FindContact(string id) => new ContactQueries(connection, Shelf).FindContact(id);

    /// <inheritdoc/>
    public ContactMaterial? MaterialOf(string contact) => new ComparisonQueries(connection).MaterialOf(contact);

    /// <inheritdoc/>
    public Page<WordUse> WordsFor(string actor, ArchiveFilter filter) => new WordQueries(connection, folding, Shelf).WordsFor(actor, filter);

    /// <inheritdoc/>
    public TraceAnswer Trace(string quotation, ArchiveFilter filter) => new TraceQueries(connection, folding, Shelf).Trace(quotation, filter);

    /// <inheritdoc/>
    public Page<TimelineEntry> Timeline(string actor, IReadOnlyCollection<TimelineKind> kinds, ArchiveFilter filter) => Timelines().Timeline(actor, kinds, filter);

    /// <inheritdoc/>
    public ToldEvent? FindEvent(ItemId id) => Timelines().FindEvent(id);

    /// <inheritdoc/>
    public HeldArticle? FindArticle(string id) => Items().FindArticle(id);

    /// <inheritdoc/>
    public ToldUtterance? FindUtterance(string id) => Items().FindUtterance(id);

    /// <inheritdoc/>
    public HeldCopies? FindCopies(string id) => Items().FindCopies(id);

    /// <inheritdoc/>
    public string? CollationVersion() => new ExportQueries(connection).CollationVersion();

    /// <inheritdoc/>
    public long CountArticles(ArchiveFilter filter) => new ExportQueries(connection).CountArticles(filter);

    /// <inheritdoc/>
    public IEnumerable<string> ArticleIds(ArchiveFilter filter) => new ExportQueries(connection).ArticleIds(filter);

    /// <inheritdoc/>
    public ArticleKnowledge KnowledgeOf(string article) => new ExportQueries(connection).KnowledgeOf(article);

    private ItemQueries Items() => new(connection, Shelf, new ActorQueries(connection, folding));

    private TimelineQueries Timelines()
    {
        RecordShelf shelf = Shelf;
        return new TimelineQueries(connection, shelf, new ContactQueries(connection, shelf));
    }
}
