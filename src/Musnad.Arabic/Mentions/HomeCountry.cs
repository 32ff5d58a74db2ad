using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Mentions;

/// <summary>Tells from which country an article reports about its own: by its dateline's place, else by the state that most of it is about.</summary>
internal static class HomeCountry
{
    private const int Fewest = 3;
    private const double Share = 0.6;

    private const int OpeningLines = 3;

    public static string? Of(TextLayout layout, List<MentionDraft> mentions)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        int all = 0;
        foreach (MentionDraft mention in mentions)
        {
            if (mention.Country is { } found && mention.Kind is ActorKind.State or ActorKind.Body or ActorKind.Person)
            {
                counts[found] = counts.GetValueOrDefault(found) + 1;
                all++;
            }
        }

        // Agencies write from bureaus abroad: a dateline shows the home only where no other country is named more.
        if (OfDateline(layout) is { } country && counts.GetValueOrDefault(country) >= counts.Values.DefaultIfEmpty(0).Max())
        {
            return country;
        }

        foreach ((string found, int count) in counts)
        {
            if (count >= Fewest && count > all * Share)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>"Beirut - …", "Doha (AFP)": a place at a line's start with a dash or bracket close behind it.</summary>
    private static string? OfDateline(TextLayout layout)
    {
        for (int t = 0; t < layout.Tokens.Count && layout.LineOfToken[t] < OpeningLines; t++)
        {
            bool first = t == 0 || layout.LineOfToken[t - 1] != layout.LineOfToken[t];
            if (!first || PhraseTable.Longest(layout.Tokens, t, PhraseKind.Capital | PhraseKind.Place) is not { Start.Prefix: 0 } place)
            {
                continue;
            }

            for (int next = place.End; next < Math.Min(place.End + 4, layout.Tokens.Count) && layout.LineOfToken[next] == layout.LineOfToken[t]; next++)
            {
                if (layout.Tokens[next].Kind is TokenKind.Dash or TokenKind.BracketOpen or TokenKind.Other)
                {
                    return place.Phrase.Country;
                }
            }
        }

        return null;
    }
}
