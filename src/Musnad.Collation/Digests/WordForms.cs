using Musnad.Text;

namespace Musnad.Collation.Digests;

/// <summary>The words of a running text as hashes of their folded forms.</summary>
/// <remarks>Not <see cref="ITextFolding.Words"/>: taking each word apart costs many times more, and the words of a copy stand as they stood.</remarks>
internal static class WordForms
{
    /// <summary>Hashes of the words and numbers with at least so many letters, in order; no more than asked for.</summary>
    public static List<ulong> Hashes(ITextFolding folding, string text, int leastLetters, int most)
    {
        string folded = folding.Fold(text).Text;
        var hashes = new List<ulong>();
        int start = -1;
        for (int i = 0; i <= folded.Length && hashes.Count < most; i++)
        {
            bool isInside = i < folded.Length && char.IsLetterOrDigit(folded[i]);
            if (isInside && start < 0)
            {
                start = i;
            }
            else if (!isInside && start >= 0)
            {
                if (i - start >= leastLetters)
                {
                    hashes.Add(StableHash.Of(folded.AsSpan(start, i - start)));
                }

                start = -1;
            }
        }

        return hashes;
    }
}
