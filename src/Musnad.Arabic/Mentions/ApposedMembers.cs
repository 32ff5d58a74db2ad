using Musnad.Annotations;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Mentions;

/// <summary>Gives a group the people whom the text names right behind it: "his advisers Dr X, Y and Z".</summary>
internal static class ApposedMembers
{
    private const int MostMembers = 12;

    public static void Add(TextLayout layout, List<MentionDraft> drafts)
    {
        for (int d = 0; d + 2 < drafts.Count; d++)
        {
            MentionDraft group = drafts[d];
            if (group is not { Kind: ActorKind.Group, Form: MentionForm.Description, Members.Count: 0, RoleKeys.Count: > 0 } || drafts[d + 1] is not { HasConjunction: false } first || first.Start != group.End || !IsNamed(first))
            {
                continue;
            }

            List<MentionDraft> members = [first];
            int next = d + 2;
            while (next < drafts.Count && members.Count < MostMembers && IsNamed(drafts[next]) && drafts[next].HasConjunction && Follows(layout, members[^1].End, drafts[next].Start))
            {
                members.Add(drafts[next++]);
            }

            if (members.Count > 1)
            {
                group.Members.AddRange(members);
            }
        }
    }

    private static bool IsNamed(MentionDraft mention) => mention is { Kind: ActorKind.Person, Form: MentionForm.Name, Preposition: '\0' };

    private static bool Follows(TextLayout layout, int end, int start) =>
        start == end || start == end + 1 && layout.Tokens[end].Kind == TokenKind.Comma;
}
