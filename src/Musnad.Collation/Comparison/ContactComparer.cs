using Musnad.Collation.Contacts;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Collation.Comparison;

/// <summary>Lays the readouts of a contact next to each other.</summary>
/// <remarks>Pure and thread-safe; the same material in any order gives the same comparison.</remarks>
public sealed class ContactComparer
{
    private readonly ITextFolding _folding;

    /// <summary>Creates the comparer.</summary>
    /// <param name="folding">Makes words comparable.</param>
    public ContactComparer(ITextFolding folding)
    {
        ArgumentNullException.ThrowIfNull(folding);
        _folding = folding;
    }

    /// <summary>Compares the readouts of one contact.</summary>
    public ContactComparison Compare(ContactMaterial material)
    {
        ArgumentNullException.ThrowIfNull(material);
        Contact contact = material.Contact;
        var cast = new ReadoutCast(material);
        TellingArticle[] articles = TellingArticle.Of(material, cast);
        var columns = new ReadoutColumns(contact, articles);
        Point[] points = [.. articles.SelectMany(article => new PointCollector(article, cast, columns).Collect())];
        var words = new WordWeights(_folding, articles.Select(article => article.Record.Article.Text));
        IReadOnlyList<ReadoutColumn> described = columns.Describe(material.Copies, points);
        IReadOnlyList<ComparisonRow> rows = new RowBuilder(columns, words).Build(new PointAlignment(words).Align(points));
        bool ownVoice = described[columns.OwnVoice].Readings.Count > 0;
        return new ContactComparison
        {
            Contact = contact,
            Participants = [.. contact.Participants.Select(cast.PartyOf)],
            Columns = ownVoice ? described : [.. described.Take(columns.OwnVoice)],
            Rows = ownVoice ? rows : [.. rows.Select(row => row with { Cells = [.. row.Cells.Take(columns.OwnVoice)] })],
        };
    }
}
