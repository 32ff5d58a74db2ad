using Musnad.Collation.Contacts;
using Musnad.Collation.Copies;
using Musnad.Collation.Digests;
using Musnad.Collation.Identities;
using Musnad.Collation.Names;
using Musnad.Collation.Origins;
using Musnad.Collation.Utterances;
using Musnad.Knowledge;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Collation;

/// <summary>Finds in a set of records what is told again: copies, actors, contacts, utterances.</summary>
/// <remarks>Pure and thread-safe. The result depends on the set of articles and corrections alone, not on their order.</remarks>
public sealed class Collator
{
    private const string Rules = "collation-2";

    private readonly KnownActors _known;
    private readonly PersonNames _personNames;
    private readonly ArticleDigester _digester;

    /// <summary>Creates the collator.</summary>
    /// <param name="folding">Makes words comparable.</param>
    /// <param name="knowledge">States, bodies, media and people that have one identity in every article.</param>
    public Collator(ITextFolding folding, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(folding);
        ArgumentNullException.ThrowIfNull(knowledge);
        _known = new KnownActors(knowledge, folding);
        _personNames = new PersonNames(folding);
        _digester = new ArticleDigester(folding, _known);
        Version = $"{Rules} {folding.Version} {_known.Fingerprint}";
    }

    /// <summary>Names the rules, the folding and the knowledge file; what another version found is to be found anew.</summary>
    public string Version { get; }

    /// <summary>What collation needs of an article; some kilobytes, without its text and record.</summary>
    /// <param name="article">The article's identifier in the archive.</param>
    /// <param name="record">Its record.</param>
    public ArticleDigest Digest(string article, Record record)
    {
        ArgumentException.ThrowIfNullOrEmpty(article);
        ArgumentNullException.ThrowIfNull(record);
        return _digester.Digest(article, record);
    }

    /// <summary>Finds what the articles tell more than once.</summary>
    /// <param name="digests">The articles, each once, in any order; made by a collator of this version.</param>
    /// <param name="corrections">What the user knows better; one that names nothing in the set has no effect.</param>
    /// <exception cref="ArgumentException">An article is there twice.</exception>
    public CollatedRecords Collate(IEnumerable<ArticleDigest> digests, IReadOnlyList<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(digests);
        ArgumentNullException.ThrowIfNull(corrections);
        ArticleDigest[] articles = [.. digests.OrderBy(digest => digest.Article, StringComparer.Ordinal)];
        for (int i = 1; i < articles.Length; i++)
        {
            if (articles[i].Article == articles[i - 1].Article)
            {
                throw new ArgumentException($"The article {articles[i].Article} is there twice.", nameof(digests));
            }
        }

        var copies = new CopyIndex(articles, new CopyFinder(articles).Find());
        IdentityIndex identities = new IdentityFinder(articles, _known, _personNames, corrections).Find();
        var cast = new Cast(articles, identities, copies);
        var origins = new OriginFinder(articles, cast, copies);
        return new CollatedRecords
        {
            Copies = copies.Groups,
            Identities = identities.Identities,
            Contacts = new ContactFinder(articles, cast, copies, origins).Find(),
            Utterances = new UtteranceFinder(articles, cast, origins).Find(),
        };
    }
}
