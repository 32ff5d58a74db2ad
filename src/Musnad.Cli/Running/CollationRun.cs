using Musnad.Archive;
using Musnad.Cli.Rendering;
using Musnad.Collation;
using Musnad.Collation.Digests;

namespace Musnad.Cli.Running;

/// <summary>Works out what is told again when the archive has changed since: every article's digest on all cores, then all of them together.</summary>
internal sealed class CollationRun(IArchive archive, CliCall call, int jobs)
{
    private const int ItemsPerWorker = 32;
    private const int Attempts = 3;

    /// <summary>Makes sure that what is told again rests on what is held now; tells when it cannot.</summary>
    public static void Ensure(IArchive archive, CliCall call) => new CollationRun(archive, call, call.Environment.Processors).Ensure(call.Error.WriteLine);

    /// <summary>Makes sure of it, telling by other means than a line on standard error.</summary>
    /// <param name="tell">Takes a sentence that begins with the program's name.</param>
    public void Ensure(Action<string> tell)
    {
        Collator collator = call.Environment.Collator();
        if (archive.IsCollated(collator.Version))
        {
            return;
        }

        if (archive.IsReadOnly)
        {
            tell("musnad: note: the archive may not be written, so what is told again (actors, contacts, utterances, copies) is not up to date.");
            return;
        }

        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            long revision = archive.Revision;
            List<ArticleDigest>? digests = Digests(collator);
            if (digests is null)
            {
                tell("musnad: stopped before what is told again was worked out; the next question does it.");
                return;
            }

            int articles = digests.Count;
            CollatedRecords collated = collator.Collate(digests, archive.Corrections());

            // A hundred and fifty megabytes of a large archive, which writing does not need.
            digests.Clear();
            if (archive.Replace(collated, collator.Version, revision))
            {
                tell(Summary(articles, collated));
                return;
            }
        }

        tell("musnad: note: articles are being added; what is told again is worked out when that has ended.");
    }

    /// <summary>Null when the user wants the run to end.</summary>
    private List<ArticleDigest>? Digests(Collator collator)
    {
        var digests = new List<ArticleDigest>();
        OrderedWork<PackedArticle, ArticleDigest?>.Run(
            archive.Packed(superseded: false),
            jobs,
            jobs * ItemsPerWorker,
            (packed, _) => packed.Unpack().Record is { } record ? collator.Digest(packed.Id, record) : null,
            digest =>
            {
                if (digest is not null)
                {
                    digests.Add(digest);
                }
            },
            () => { },
            call.Environment.Stop);
        return call.Environment.Stop.IsCancellationRequested ? null : digests;
    }

    private static string Summary(int articles, CollatedRecords collated)
    {
        string[] found =
        [
            Counted.Of(collated.Identities.Count, "actor"), Counted.Of(collated.Contacts.Count, "contact"),
            Counted.Of(collated.Utterances.Count, "utterance", " told again"), Counted.Of(collated.Copies.Count, "group", " of copies"),
        ];
        return $"musnad: {Counted.Of(articles, "article")} together: {string.Join(", ", found)}";
    }
}
