using System.Collections.Frozen;
using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Articles;
using Musnad.Knowledge;
using Musnad.Records;

namespace Musnad.Arabic.Mentions;

/// <summary>Tells whose offices an article means where it names no state: by its outlet, its dateline's place and the states that it is about.</summary>
internal static class HomeCountry
{
    private const double Fewest = 2;
    private const double Lead = 1.5;
    private const double OutletVotes = 3;
    private const double DatelineVotes = 3;
    private const double HeadlineVotes = 0.5;
    private const double AdjectiveVotes = 0.5;

    private const int OpeningLines = 3;

    private static readonly FrozenDictionary<string, string> Domains = KnowledgeBase.Default.States
        .Where(state => state.Domain is not null)
        .ToFrozenDictionary(state => state.Domain!, state => state.Code, StringComparer.OrdinalIgnoreCase);

    public static string? Of(TextLayout layout, IReadOnlyList<MentionDraft> mentions, Article article)
    {
        var votes = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (MentionDraft mention in mentions)
        {
            if (mention.Country is { } country && !OfficeReader.IsAmbiguous(mention) && mention.Kind is ActorKind.State or ActorKind.Body or ActorKind.Person)
            {
                double vote = mention.Form == MentionForm.Adjective || (mention.IsPlace && mention.KnownAs is null) ? AdjectiveVotes : 1;
                Add(votes, country, layout.HasHeadline && layout.LineOfToken[mention.Start] == 0 ? vote + HeadlineVotes : vote);
            }
        }

        string? ofDateline = OfDateline(layout);
        string? ofOutlet = (article.Outlet is { } outlet ? OfOutlet(outlet) ?? OfHost(outlet) : null) ?? (Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? url) ? OfHost(url.Host) : null);
        Add(votes, ofDateline, ofDateline is not null && votes.GetValueOrDefault(ofDateline) <= 1 && votes.Values.DefaultIfEmpty(0).Max() >= Fewest ? 0 : DatelineVotes);
        Add(votes, ofOutlet, OutletVotes);
        string? best = null;
        double most = 0;
        double second = 0;
        foreach ((string country, double count) in votes)
        {
            if (count > most)
            {
                (best, second, most) = (country, most, count);
            }
            else
            {
                second = Math.Max(second, count);
            }
        }

        return most >= second * Lead ? best
            : ofDateline is not null && (ofDateline == ofOutlet || votes[ofDateline] * Lead >= most) ? ofDateline
            : ofOutlet is not null && votes[ofOutlet] > OutletVotes && votes[ofOutlet] * Lead >= most ? ofOutlet
            : null;
    }

    private static void Add(Dictionary<string, double> votes, string? country, double count)
    {
        if (country is not null)
        {
            votes[country] = votes.GetValueOrDefault(country) + count;
        }
    }

    /// <summary>The country of a host: by its label, else by its country-code domain.</summary>
    private static string? OfHost(string host)
    {
        string[] labels = host.Split('.');
        for (int i = labels.Length - 1; i >= 0; i--)
        {
            if (KnowledgeBase.Default.Outlets.TryGetValue(labels[i], out string? country))
            {
                return country;
            }
        }

        return labels.Length > 1 ? Domains.GetValueOrDefault(labels[^1]) : null;
    }

    /// <summary>The country that an outlet's name tells: its own as a known medium, an adjective or a place in it.</summary>
    private static string? OfOutlet(string outlet)
    {
        List<Token> tokens = Tokenizer.Tokenize(new Text.SourceText(outlet));
        string? country = null;
        for (int t = 0; t < tokens.Count; t++)
        {
            if (!tokens[t].IsWord)
            {
                continue;
            }

            bool leads = t == 0 || (t == 1 && tokens[0].Form.Is(WordClass.BodyHead));
            if (leads && PhraseTable.Longest(tokens, t, PhraseKind.Medium, behindHead: t == 1) is { Phrase.Country: { } own, Start.Prefix: 0 } medium
                && (medium.End == tokens.Count || !tokens[medium.End].IsWord || tokens[medium.End].Form.Is(WordClass.TitleAdjective)))
            {
                return own;
            }

            country ??= PhraseTable.Longest(tokens, t, PhraseKind.State | PhraseKind.Capital | PhraseKind.Place) is { } place ? place.Phrase.Country
                : tokens[t].Form.Find(WordClass.Nationality)?.Entry.Value;
        }

        return country;
    }

    /// <summary>"Beirut - …", "Doha (AFP)": a place at a line's start with a dash or bracket close behind it.</summary>
    private static string? OfDateline(TextLayout layout)
    {
        for (int t = 0; t < layout.Tokens.Count && layout.LineOfToken[t] < OpeningLines; t++)
        {
            bool first = t == 0 || layout.LineOfToken[t - 1] != layout.LineOfToken[t] || layout.Tokens[t - 1].Kind == TokenKind.BracketOpen;
            if (!first || !layout.Tokens[t].IsWord || PhraseTable.Longest(layout.Tokens, t, PhraseKind.State | PhraseKind.Capital | PhraseKind.Place) is not { Start.Prefix: 0 } place)
            {
                continue;
            }

            for (int next = place.End; next < Math.Min(place.End + 4, layout.Tokens.Count) && layout.LineOfToken[next] == layout.LineOfToken[t]; next++)
            {
                if (layout.Tokens[next].Kind is TokenKind.Dash or TokenKind.BracketOpen or TokenKind.BracketClose or TokenKind.Other)
                {
                    return place.Phrase.Country;
                }
            }
        }

        return null;
    }
}
