using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Mentions;

/// <summary>Finds who is named in a text: one pass over the tokens, at each the longest reading, then the surnames of people named before or after.</summary>
internal sealed class MentionReader
{
    private readonly PhraseReader _phrases;

    public MentionReader(TextLayout layout, NameEvidence names)
    {
        _phrases = new PhraseReader(layout, names);
        Layout = layout;
    }

    private TextLayout Layout { get; }

    public List<MentionDraft> Read()
    {
        var drafts = new List<MentionDraft>();
        List<Token> tokens = Layout.Tokens;
        int i = 0;
        while (i < tokens.Count)
        {
            MentionDraft? draft = tokens[i].IsWord && tokens[i].Form.MayBeginMention && !OpensClause(i) ? _phrases.ReadAt(i) : null;
            if (draft is null)
            {
                i++;
                continue;
            }

            drafts.Add(draft);
            i = Math.Max(draft.End, i + 1);
        }

        SurnameReader.Add(Layout, drafts);
        ApposedMembers.Add(Layout, drafts);
        return drafts;
    }

    /// <summary>A cue verb where a clause begins is no noun of the same letters ("demanded" is not "a student").</summary>
    private bool OpensClause(int i)
    {
        Token token = Layout.Tokens[i];
        if (token.Form.Find(WordClass.CueVerb) is not { } verb || token.Form.PhraseStarts.Length > 0)
        {
            return false;
        }

        bool opens = i == 0 || Layout.SentenceAt(i).Start == i || verb.HasConjunction && Layout.Tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Quote;
        return opens && token.Form.Find(WordClass.RoleHead | WordClass.BodyHead | WordClass.AnonymousHead) is { HasArticle: false };
    }
}
