using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Mentions;

/// <content>People's names by themselves, with a title after them.</content>
internal sealed partial class PhraseReader
{
    private const int LongestName = 7;

    private MentionDraft? ReadPerson(int i, int depth)
    {
        if (NameEvidence.HasJoinedName(_tokens[i].Form) && !_tokens[i].Form.Is(WordClass.CommonWord))
        {
            return ReadJoinedPerson(i, depth);
        }

        if (!_names.MayBegin(i, NamePlace.Bare))
        {
            return null;
        }

        int end = NameEnd(i, NamePlace.Bare);
        if (end < i + 2)
        {
            return null;
        }

        MentionDraft draft = Draft(i, end, 0, '\0', false);
        draft.Kind = ActorKind.Person;
        SetName(draft, i, end);
        ReadApposition(draft, depth);
        return draft;
    }

    /// <summary>"(X) and Walid al-Shami": a full name with the conjunction attached.</summary>
    private MentionDraft? ReadJoinedPerson(int i, int depth)
    {
        int end = i + 1;
        while (end < _tokens.Count && end - i < LongestName && Follows(end) && _names.MayContinue(end, i, NamePlace.Bare))
        {
            end++;
        }

        if (end < i + 2)
        {
            return null;
        }

        MentionDraft draft = Draft(i, end, 1, '\0', true);
        draft.Kind = ActorKind.Person;
        SetName(draft, i, end);
        draft.Name = _layout.Text[draft.Span];
        draft.NameKeys[0] = ArabicKey(draft);
        ReadApposition(draft, depth);
        return draft;
    }

    /// <summary>Token after the name that begins at a word; the word itself when none does.</summary>
    private int NameEnd(int start, NamePlace place)
    {
        if (!Follows0(start, start) || (start > 0 && _layout.LineOfToken[start] != _layout.LineOfToken[start - 1] && place != NamePlace.Bare) || !_names.MayBegin(start, place))
        {
            return start;
        }

        int end = start + 1;
        while (end < _tokens.Count && end - start < LongestName)
        {
            if (_tokens[end].Kind == TokenKind.Dash && end + 1 < _tokens.Count && _tokens[end].Start == _tokens[end - 1].End && _tokens[end + 1].Start == _tokens[end].End && _tokens[end + 1].IsWord)
            {
                end += 2;
                continue;
            }

            if (_tokens[end].Kind == TokenKind.Stop && end == start + 1 && _tokens[start].End - _tokens[start].Start == 1 && Follows(end + 1))
            {
                end++;
                continue;
            }

            bool surname = end == start + 1 && place != NamePlace.Bare && Follows(end) && _tokens[end].Form.Find(WordClass.Nationality) is { HasArticle: true, HasConjunction: false, HasPreposition: false } && !_names.IsParticle(start);
            if (surname)
            {
                end++;
                break;
            }

            if (Follows(end + 1) && Follows(end) && _names.IsForeignParticle(end))
            {
                end += 2;
                continue;
            }

            if (!Follows(end) || !(_names.IsParticle(end - 1) && !_tokens[end].Form.Is(WordClass.Function) || _names.MayContinue(end, start, place)))
            {
                break;
            }

            end++;
        }

        while (end > start && _names.IsParticle(end - 1))
        {
            end--;
        }

        return end;
    }

    private void ExtendName(MentionDraft draft, int end)
    {
        int stop = end;
        while (stop < _tokens.Count && stop - draft.Start < LongestName && Follows(stop) && _names.MayContinue(stop, draft.Start, NamePlace.Titled))
        {
            stop++;
        }

        if (stop > end)
        {
            SetName(draft, draft.Start, stop);
            if (draft.Preposition != '\0' || draft.HasConjunction)
            {
                draft.NameKeys[0] = ArabicKey(draft);
            }

            SetEnd(draft, stop);
        }
    }

    private string ArabicKey(MentionDraft draft) => Folding.ArabicFolding.Fold(_layout.Text.Slice(new TextSpan(draft.StartChar, _tokens[draft.Start].End)));

    /// <summary>A title after a name: "Omar Abu al-Aish, the Egyptian ambassador to Algeria".</summary>
    private void ReadApposition(MentionDraft draft, int depth)
    {
        int pos = draft.End;
        bool comma = pos + 1 < _tokens.Count && _tokens[pos].Kind == TokenKind.Comma && Follows(pos + 1);
        if (comma)
        {
            pos++;
        }

        if (pos >= _tokens.Count || depth >= Deepest || !Follows(pos))
        {
            return;
        }

        if (_tokens[pos].Form.Find(WordClass.RoleHead) is { HasConjunction: false, HasPreposition: false, Pronoun: null } && ReadOffice(pos, depth + 1) is { } office
            && office.Agreement.Number == GrammaticalNumber.Singular && (!comma || (office.End < _tokens.Count && _tokens[office.End].Kind is TokenKind.Comma)))
        {
            draft.Role = office.Span;
            draft.RoleKeys.AddRange(office.RoleKeys);
            draft.Country ??= office.Country;
            draft.HeadClass = office.HeadClass;
            draft.Possessor ??= office.Possessor;
            SetEnd(draft, office.End);
        }
    }
}
