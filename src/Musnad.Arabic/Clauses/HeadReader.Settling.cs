using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Clauses;

/// <summary>Gives the phrases around a cue their roles, and begins its content.</summary>
internal sealed partial class HeadReader
{
    /// <summary>Gives a mention that stands where a target or addressee does its role; the subject comes first.</summary>
    private static void Settle(FrameDraft frame, MentionDraft? second, CueLemma cue)
    {
        if (second is not null)
        {
            List<MentionDraft> role = cue.Object == CueObject.Addressee ? frame.Addressees : frame.Targets;
            if (!role.Contains(second))
            {
                role.Add(second);
            }
        }
    }

    private bool Begin(FrameDraft frame, int contentStart, TokenRange sentence)
    {
        if (contentStart >= sentence.End)
        {
            return false;
        }

        if (_tokens[contentStart].Form.Folded is "بذلك" or "ذلك" && frame.Source is null && !frame.IsUnstated && _reading.MentionAt(AfterListener(frame, contentStart + 1, sentence)) is { Preposition: '\0', HasConjunction: false, Form: not MentionForm.Adjective } late && Agrees(late, frame.Agreement))
        {
            // "as also demanded this the commission".
            frame.Source = late;
            frame.SourceSpan = late.Span;
            frame.ContentEnd = contentStart + 1;
        }

        frame.ContentStart = contentStart;
        frame.Head = new TokenRange(frame.Start, contentStart);
        return true;
    }

    private static void ReadAddressee(FrameDraft frame, MentionDraft mention)
    {
        if (mention.Kind == ActorKind.Medium)
        {
            frame.Channel ??= Channel.Interview;
        }
        else if (mention.Kind is ActorKind.Person or ActorKind.Group or ActorKind.State or ActorKind.Body)
        {
            if (mention.Kind != ActorKind.Group || !mention.Name.Contains("صح", StringComparison.Ordinal))
            {
                frame.Addressees.Add(mention);
            }
        }
    }
}
