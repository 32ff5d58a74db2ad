namespace Musnad.ReadBack;

/// <summary>What a reader found in an export.</summary>
internal sealed class Count(HeldRecords records)
{
    public long Statements { get; set; }

    public long Tellings { get; set; }

    public long Ranges { get; private set; }

    /// <summary>Ranges whose words are not those of the text.</summary>
    public long Wrong { get; private set; }

    /// <summary>Compares the words of a range with the article's, in code points.</summary>
    public void Compare(string article, long start, long end, string words)
    {
        Ranges++;
        if (!records.Holds(article, start, end, words))
        {
            Wrong++;
        }
    }

    /// <summary>Counts a comparison that was made elsewhere.</summary>
    public void Compared(bool equal)
    {
        Ranges++;
        Wrong += equal ? 0 : 1;
    }
}
