using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Queries.Statements;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Archive.Queries.Search;

/// <summary>Asks the full-text index of the SQLite file.</summary>
/// <remarks>The index holds folded stems, each as one token; an exact search finds candidates by their stems and then looks at the words.</remarks>
internal sealed class SearchQueries(SqliteConnection connection, ITextFolding folding, RecordShelf shelf) : ISearchQueries
{
    private readonly HitMarker _marker = new(folding);

    /// <inheritdoc/>
    public SearchAnswer Search(SearchQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (SearchTerms.Read(question.Query, folding, out string? reason) is not { } terms)
        {
            return new SearchAnswer(null, reason);
        }

        List<Candidate> candidates = Candidates(question, terms);
        candidates.Sort(question.Order == SearchOrder.Date ? Candidate.ByDate : Candidate.ByRank);
        return new SearchAnswer(NeedsLook(question) ? Looked(candidates, question, terms) : Taken(candidates, question, terms), null);
    }

    /// <inheritdoc/>
    public IReadOnlySet<string> SearchIds(SearchQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (SearchTerms.Read(question.Query, folding, out _) is { } terms)
        {
            foreach (Candidate candidate in Candidates(question, terms))
            {
                if (!NeedsLook(question) || Look(candidate, question, terms) is not null)
                {
                    string article = connection.QuerySingle<string>("SELECT id FROM article WHERE key = @Article", new { candidate.Article });
                    ids.Add(candidate.Statement is { } statement ? new ItemId(article, statement).ToString() : article);
                }
            }
        }

        return ids;
    }

    private static bool NeedsLook(SearchQuestion question) => question.Exact || question.Statements.About is not null;

    private List<Candidate> Candidates(SearchQuestion question, SearchTerms terms)
    {
        var candidates = new List<Candidate>();
        if (question.Scope != SearchScope.Articles)
        {
            Add(candidates, StatementQuery(question, terms), hasStatement: true);
        }

        if (question.Scope == SearchScope.Articles || (question.Scope == SearchScope.All && question.Statements.IsEmpty))
        {
            Add(candidates, ArticleQuery(question, terms), hasStatement: false);
        }

        return candidates;
    }

    private static (string Sql, QueryText Query) StatementQuery(SearchQuestion question, SearchTerms terms)
    {
        QueryText query = new QueryText().And("statement_search MATCH @", terms.Match).AndStatement(question.Statements, question.Filter);
        string rank = question.Order == SearchOrder.Rank ? "bm25(statement_search)" : "0.0";
        return ($"""
            SELECT statement.article_key, {rank}, article.published_day, article.id, statement.id, statement.key
            FROM statement_search CROSS JOIN statement ON statement.key = statement_search.rowid CROSS JOIN article ON article.key = statement.article_key {query.Where}
            """, query);
    }

    private static (string Sql, QueryText Query) ArticleQuery(SearchQuestion question, SearchTerms terms)
    {
        QueryText query = new QueryText().And("article_search MATCH @", terms.Match).AndArticle(question.Filter)
            .And("EXISTS (SELECT 1 FROM actor WHERE article_key = article.key AND country = @)", question.Filter.Country);
        string rank = question.Order == SearchOrder.Rank ? "bm25(article_search)" : "0.0";
        return ($"""
            SELECT article.key, {rank}, article.published_day, article.id, NULL, article.key
            FROM article_search CROSS JOIN article ON article.key = article_search.rowid {query.Where}
            """, query);
    }

    private void Add(List<Candidate> candidates, (string Sql, QueryText Query) asked, bool hasStatement)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = asked.Sql;
        foreach (string name in asked.Query.Parameters.ParameterNames)
        {
            command.Parameters.AddWithValue("@" + name, asked.Query.Parameters.Get<object>(name));
        }

        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            candidates.Add(new Candidate(
                reader.GetInt64(0), -reader.GetDouble(1), reader.IsDBNull(2) ? "" : reader.GetString(2), reader.GetString(3), hasStatement ? reader.GetString(4) : null, reader.GetInt64(5)));
        }
    }

    private Page<SearchHit> Taken(List<Candidate> candidates, SearchQuestion question, SearchTerms terms)
    {
        var hits = new List<SearchHit>();
        foreach (Candidate candidate in candidates.Skip(question.Filter.Offset).Take(question.Filter.Limit ?? int.MaxValue))
        {
            if (Look(candidate, question, terms) is { } hit)
            {
                hits.Add(hit);
            }
        }

        return new Page<SearchHit>(hits, candidates.Count, question.Filter.Offset);
    }

    private Page<SearchHit> Looked(List<Candidate> candidates, SearchQuestion question, SearchTerms terms)
    {
        var hits = new List<SearchHit>();
        int passed = 0;
        foreach (Candidate candidate in candidates)
        {
            if (Look(candidate, question, terms) is not { } hit || passed++ < question.Filter.Offset)
            {
                continue;
            }

            if (hits.Count == question.Filter.Limit)
            {
                return new Page<SearchHit>(hits, null, question.Filter.Offset, HasMore: true);
            }

            hits.Add(hit);
        }

        return new Page<SearchHit>(hits, passed, question.Filter.Offset);
    }

    /// <summary>Reads a candidate back; null when it is none on a closer look.</summary>
    private SearchHit? Look(Candidate candidate, SearchQuestion question, SearchTerms terms)
    {
        ShelvedArticle article = shelf.Load(candidate.Article);
        Statement? statement = candidate.Statement is { } id ? article.Statement(id) : null;
        if (candidate.Statement is not null && statement is null)
        {
            return null;
        }

        string text = statement is null ? article.Text.ToString() : string.Join("\n", statement.Content.Select(part => part.Words));
        List<TextSpan>? found = _marker.Find(text, terms, question.Exact);
        bool isAbout = question.Statements.About is not { } about || statement is null || article.IsAbout(statement, actor => actor.Id == about || actor.Item.ToString() == about);
        return (question.Exact && found is null) || !isAbout
            ? null
            : new SearchHit(article.Reference, statement is null ? null : article.Told(statement), candidate.Rank, HitMarker.Cut(text, found ?? []));
    }

    /// <summary>A row of the index that may be a hit.</summary>
    private sealed record Candidate(long Article, double Rank, string Day, string Id, string? Statement, long Key)
    {
        public static int ByRank(Candidate one, Candidate other)
        {
            int order = other.Rank.CompareTo(one.Rank);
            return order != 0 ? order : ByDate(one, other);
        }

        public static int ByDate(Candidate one, Candidate other)
        {
            int order = string.CompareOrdinal(other.Day, one.Day);
            order = order != 0 ? order : string.CompareOrdinal(one.Id, other.Id);
            return order != 0 ? order : one.Key.CompareTo(other.Key);
        }
    }
}
