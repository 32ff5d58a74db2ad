using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Models;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Deeds;

/// <summary>Reads unnamed people who become somebody only by what is done to them: "17 soldiers", "a young man".</summary>
internal sealed class PeopleReader
{
    private const int CountReach = 4;

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;

    public PeopleReader(ArabicReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
    }

    /// <summary>The people at a token or behind the number there, or null; whoever takes them adds them to the mentions.</summary>
    public MentionDraft? ReadAt(int start)
    {
        int head = start;
        while (head < _tokens.Count && head - start < CountReach && IsCount(_tokens[head]) && !(head == start && _tokens[head].Form.Folded == "من"))
        {
            head++;
        }

        if (head >= _tokens.Count || _reading.Covering(start) is { Form: not MentionForm.Adjective } || _reading.Covering(head) is { Form: not MentionForm.Adjective })
        {
            return null;
        }

        // "arrested a Tunisian and a Pakistani": an adjective of nationality in the object's place stands for people.
        bool byNation = !_tokens[head].Form.Is(WordClass.People) && head > 0 && _tokens[head].Form.Find(WordClass.Nationality) is { HasArticle: false, HasPreposition: false } && _tokens[head].Form.Folded is [.., 'ا'] or [.., 'ي', 'ن'];
        if (_tokens[head].Form.Find(byNation ? WordClass.Nationality : WordClass.People) is not { HasPreposition: false } people)
        {
            return null;
        }

        int end = head + 1;
        string? country = byNation ? people.Entry.Value : null;
        while (end < _tokens.Count && end - head < 4 && _tokens[end].Form.Find(WordClass.Nationality | WordClass.TitleAdjective) is { HasPreposition: false, HasConjunction: false } adjective && adjective.HasArticle == people.HasArticle)
        {
            country ??= adjective.Entry.Class == WordClass.Nationality ? adjective.Entry.Value : null;
            end++;
        }

        if (end == head + 1)
        {
            end = AfterOwner(end, people);
        }

        bool many = head > start || people.Entry.Value == "group" || (byNation && _tokens[head].Form.Folded[^1] == 'ن');
        Reading? first = head > start ? null : people;
        var mention = new MentionDraft
        {
            Start = start,
            End = end,
            StartChar = Math.Min(_tokens[start].Start + (first?.Prefix ?? 0), _tokens[start].End - 1),
            EndChar = _tokens[end - 1].End,
            HasConjunction = first?.HasConjunction ?? _tokens[start].Form.Folded is ['و', _, _, _, ..],
            Form = MentionForm.Description,
            Kind = many ? ActorKind.Group : ActorKind.Anonymous,
            Country = country,
            Agreement = new Agreement(GrammaticalPerson.Third, many ? GrammaticalNumber.Plural : GrammaticalNumber.Singular, GrammaticalGender.Unknown),
            IsDefinite = people.HasArticle,
            HeadClass = "people",
        };
        mention.Name = _reading.Layout.Text[mention.Span];
        return mention;
    }

    /// <summary>After the definite noun that tells whose people they are ("teachers of the schools"), with its adjectives.</summary>
    private int AfterOwner(int end, Reading people)
    {
        bool owned = people is { HasArticle: false, Entry.Value: "group" } && end < _tokens.Count && _tokens[end].Form.Folded is ['ا', 'ل', _, _, ..] && _tokens[end].Form.Readings.All(reading => reading.HasArticle) && _reading.Covering(end) is null && _reading.DateAt[end] < 0;
        if (!owned)
        {
            return end;
        }

        end++;
        while (end < _tokens.Count && _reading.Covering(end) is null && _reading.DateAt[end] < 0 && _tokens[end].Form.Folded is ['ا', 'ل', _, _, ..] && _reading.Layout.Tags.At(end).Pos == PartOfSpeech.Adjective)
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a word counts people: a number, "dozens", "about".</summary>
    public static bool IsCount(Token token) =>
        token.Kind == TokenKind.Number || token.Form.Folded is "عشرات" or "الميات" or "العشرات" or "الالاف" or "ميات" or "الاف" or "عدد" or "عددا" or "نحو" or "حوالي" or "من" or "اكثر" or "قرابه" or "عده"
            or "ثلاثه" or "ثلاث" or "اربعه" or "اربع" or "خمسه" or "خمس" or "سته" or "ست" or "سبعه" or "سبع" or "ثمانيه" or "ثماني" or "تسعه" or "تسع" or "عشره" or "عشر" or "عشرين" or "عشرون" or "ثلاثين" or "اربعين" or "خمسين" or "ميه" or "بضعه";
}
