using System.Collections.Frozen;
using Musnad.Arabic.Data;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;

namespace Musnad.Arabic.Contacts;

/// <summary>The function words of contacts, from their table.</summary>
internal static class ContactWords
{
    private static readonly Lazy<FrozenDictionary<string, ContactRole>> Roles = new(Load);

    /// <summary>Whether the word at a token is of one of the roles.</summary>
    public static bool Is(this Token token, ContactRole roles) =>
        token.IsWord && Roles.Value.TryGetValue(token.Form.Folded, out ContactRole of) && (of & roles) != 0;

    private static FrozenDictionary<string, ContactRole> Load()
    {
        var roles = new Dictionary<string, ContactRole>(StringComparer.Ordinal);
        foreach (string[] row in Table.Read("contact-words.tsv"))
        {
            ContactRole role = Enum.Parse<ContactRole>(row[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            foreach (string form in LexiconTables.Forms(row[1]))
            {
                foreach (string word in form.Split(' '))
                {
                    roles[word] = roles.GetValueOrDefault(word) | role;
                }
            }
        }

        return roles.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
