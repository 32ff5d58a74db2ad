using System.Globalization;
using System.Text;
using Musnad.Articles;
using Musnad.Export.Output;
using Musnad.Export.Plover;
using Musnad.Export.Tables;
using Musnad.Json;
using Musnad.Records;

namespace Musnad.Export.Brat;

/// <summary>A folder for the annotation tool brat: for each article its text and its annotations, and the configuration.</summary>
internal sealed class BratWriter : IArticleWriter
{
    private const string StatementType = "Statement";

    private readonly Action<string, byte[]> _create;
    private readonly PloverMap _plover;

    /// <summary>Begins the folder.</summary>
    /// <param name="create">Creates a file of the folder from its name and its bytes.</param>
    /// <param name="plover">The codes of PLOVER, for the notes.</param>
    public BratWriter(Action<string, byte[]> create, PloverMap plover)
    {
        _create = create;
        _plover = plover;
        WriteFile("annotation.conf", BratConfiguration.Text);
    }

    public long Rows { get; private set; }

    /// <summary>A name of the record's contract as brat's types are written: "Person", "Consult".</summary>
    public static string TypeName(string name) => string.Concat(name[..1].ToUpperInvariant(), name[1..].ToLowerInvariant());

    public void Write(ExportedArticle article)
    {
        Article about = article.Record.Article;
        string name = BratFileNames.Of(about.Id);
        var document = new BratDocument(about.Text);
        IReadOnlyList<Statement> statements = article.StatementsWithChains();
        Event[] events = [.. article.Events];
        Dictionary<string, string> mentions = WriteActors(document, article.ActorsOf(statements, events));
        Dictionary<string, string> statementIds = statements.ToDictionary(statement => statement.Id, _ => document.NextEvent(), StringComparer.Ordinal);
        EventRow[] tellings = [.. EventRow.Of(article, _plover)];
        var tellingIds = new Dictionary<string, string>(StringComparer.Ordinal);
        string[] ids = [.. tellings.Select(_ => document.NextEvent())];
        for (int i = 0; i < tellings.Length; i++)
        {
            tellingIds.TryAdd(tellings[i].Event.Id, ids[i]);
        }

        foreach (Statement statement in statements)
        {
            WriteStatement(document, article, statement, mentions, statementIds, tellingIds);
        }

        for (int i = 0; i < tellings.Length; i++)
        {
            WriteTelling(document, tellings[i], ids[i], mentions, statementIds);
        }

        WriteFile(name + ".txt", about.Text.ToString());
        WriteFile(name + ".ann", document.ToString());
        Rows += document.Count;
    }

    public void End()
    {
    }

    public void Dispose()
    {
    }

    private static Dictionary<string, string> WriteActors(BratDocument document, IEnumerable<Actor> actors)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Actor actor in actors)
        {
            string type = TypeName(WireNames.ActorKinds.Name(actor.Kind));
            string[] mentions = [.. actor.Mentions.Select(mention => document.Entity(type, mention)).OfType<string>().Distinct(StringComparer.Ordinal)];
            document.Equivalent(mentions);
            if (mentions.Length > 0)
            {
                first.Add(actor.Id, mentions[0]);
                document.Note(mentions[0], string.Join("; ", new[] { actor.Id, actor.Name, actor.NameEn, actor.Role, AttributionColumns.CountryOf(actor), actor.Wikidata }.OfType<string>()));
            }
        }

        return first;
    }

    private void WriteStatement(
        BratDocument document,
        ExportedArticle article,
        Statement statement,
        Dictionary<string, string> mentions,
        Dictionary<string, string> statementIds,
        Dictionary<string, string> tellingIds)
    {
        string id = statementIds[statement.Id];
        string? content = document.Entity("Content", statement.Content);

        // A free-standing quotation has no cue, but an event of brat's needs a trigger.
        string? trigger = (statement.Cue is { } cue ? document.Entity(StatementType, cue) : null) ?? document.Entity(StatementType, statement.Content);
        if (trigger is null)
        {
            return;
        }

        Actor? source = article.Record.FindActor(statement.Source);
        string? sourceWords = source is not null && statement.SourceWords is { } words ? document.Entity(TypeName(WireNames.ActorKinds.Name(source.Kind)), words) : null;
        document.Event(id, StatementType, trigger,
        [
            ("Source", sourceWords ?? mentions.GetValueOrDefault(source?.Id ?? "")),
            ("Content", content),
            ("Within", statement.Within is { } within ? statementIds[within.Id] : null),
            .. statement.Targets.Select(target => ("Target", mentions.GetValueOrDefault(target))),
            .. statement.Addressees.Select(addressee => ("Addressee", mentions.GetValueOrDefault(addressee))),
            ("During", statement.Occasion is { } occasion ? tellingIds.GetValueOrDefault(occasion) : null),
        ]);
        document.Attribute("Stance", id, WireNames.Stances.Name(statement.Stance));
        document.Attribute("Basis", id, WireNames.SourceBases.Name(statement.SourceBasis));
        document.Attribute("Quotation", id, WireNames.Quotations.Name(statement.Quotation));
        document.Attribute("Channel", id, WireNames.Channels.Name(statement.Channel));
        document.Note(id, string.Create(
            CultureInfo.InvariantCulture,
            $"{statement.Id}; according to {new Attribution(article, statement).Shown}; confidence {ChainLink.ConfidenceOf(statement)}{Dated(statement.Date)}{Coded(_plover.Of(statement))}"));
    }

    private static void WriteTelling(BratDocument document, EventRow row, string id, Dictionary<string, string> mentions, Dictionary<string, string> statementIds)
    {
        string type = TypeName(WireNames.EventTypes.Name(row.Event.Type));
        if (document.Entity(type, row.Telling.Trigger) is not { } trigger)
        {
            return;
        }

        Attribution teller = row.AccordingTo;
        document.Event(id, type, trigger,
        [
            .. row.Event.Actors.Select(actor => ("Actor", mentions.GetValueOrDefault(actor))),
            .. row.Event.Recipients.Select(recipient => ("Recipient", mentions.GetValueOrDefault(recipient))),
            ("ToldIn", teller.Statement is { } statement ? statementIds[statement.Id] : null),
            ("Place", row.Event.Place is { } place ? document.Entity("Place", place) : null),
            .. row.Event.Topics.Select(topic => ("Topic", document.Entity("Topic", topic))),
        ]);
        document.Attribute("Realis", id, WireNames.Realities.Name(row.Event.Realis));
        document.Attribute("Mode", id, WireNames.ContactModes.Name(row.Event.Mode));
        if (teller.Statement is null)
        {
            document.Flag("ToldByOutlet", id);
        }

        document.Note(id, $"{row.Event.Id}; according to {teller.Shown ?? "the outlet itself"}{Dated(row.Event.Date)}{Coded(row.Plover)}");
    }

    private static string Dated(DateOnly? day) => day is { } given ? given.ToString("'; 'yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    private static string Coded(PloverCode code) => code.Type is null ? "" : $"; PLOVER {code.Type}{(code.Mode is null ? "" : "/" + code.Mode)}";

    private void WriteFile(string name, string text) => _create(name, Encoding.UTF8.GetBytes(text));
}
