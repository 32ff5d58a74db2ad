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
            MentionDraft? draft = tokens[i].IsWord && tokens[i].Form.MayBeginMention ? _phrases.ReadAt(i) : null;
            if (draft is null)
            {
                i++;
                continue;
            }

            drafts.Add(draft);
            i = Math.Max(draft.End, i + 1);
        }

        SurnameReader.Add(Layout, drafts);
        return drafts;
    }
}
