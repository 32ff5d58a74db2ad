using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Mentions;

/// <summary>Finds people named again by a part of their name, anywhere in the text.</summary>
internal static class SurnameReader
{
    private const WordClass NoSurname = WordClass.Function | WordClass.CueVerb | WordClass.Adjunct | WordClass.Nationality | WordClass.TitleAdjective
        | WordClass.ContactVerb | WordClass.LightVerb | WordClass.BeVerb | WordClass.RoleHead | WordClass.BodyHead | WordClass.ContactNoun;

    public static void Add(TextLayout layout, List<MentionDraft> drafts)
    {
        Dictionary<string, MentionDraft> surnames = Collect(drafts);
        if (surnames.Count == 0)
        {
            return;
        }

        var skeletons = new Dictionary<string, MentionDraft>(StringComparer.Ordinal);
        foreach ((string surname, MentionDraft person) in surnames)
        {
            if (surname.Length >= 4 && Skeleton(surname) is { } skeleton)
            {
                skeletons.TryAdd(skeleton, person);
            }
        }

        ReadSurnamesInTitles(layout, drafts, surnames);
        var found = new List<MentionDraft>();
        var whose = new List<MentionDraft>();
        int next = 0;
        for (int i = 0; i < layout.Tokens.Count; i++)
        {
            while (next < drafts.Count && drafts[next].End <= i)
            {
                next++;
            }

            Token token = layout.Tokens[i];
            if (!token.IsWord)
            {
                continue;
            }

            bool free = next >= drafts.Count || drafts[next].Start > i || (drafts[next].Form == MentionForm.Adjective && drafts[next].Start == i);
            if (!free || !token.IsWord)
            {
                continue;
            }

            if (MatchParticle(layout, i, surnames) is { } family && (next >= drafts.Count || drafts[next].Start > i + 1 || drafts[next] is { Form: not MentionForm.Name } && drafts[next].Start == i + 1 && drafts[next].End == i + 2))
            {
                if (next < drafts.Count && drafts[next].Start == i + 1)
                {
                    drafts.RemoveAt(next);
                }

                int letters = token.Form.Folded.Length - family.NameKeys[^2].Length;
                MentionDraft whole = Create(layout, i, letters, letters > 0 && token.Form.Folded[letters - 1] is 'ل' or 'ب' or 'ك' ? token.Form.Folded[letters - 1] : '\0', letters > 0 && token.Form.Folded[0] is 'و' or 'ف', family);
                Extend(layout, whole, layout.Tokens[i + 1]);
                found.Add(whole);
                whose.Add(family);
                i++;
                continue;
            }

            if (token.Form.Folded.Length < 3)
            {
                continue;
            }

            if (Match(token, surnames, skeletons, out int prefix, out char preposition, out bool conjunction) is { } person)
            {
                if (prefix == 0 && preposition == '\0' && !conjunction && next > 0 && drafts[next - 1] is { Kind: ActorKind.Person, Form: MentionForm.Description, Role: not null, Members.Count: 0 } titled
                    && titled.End == i && layout.LineOfToken[i] == layout.LineOfToken[i - 1])
                {
                    Name(layout, titled, token);
                    continue;
                }

                if (prefix == 0 && preposition == '\0' && !conjunction && found.Count > 0 && found[^1].End == i && layout.LineOfToken[i] == layout.LineOfToken[i - 1] && whose[^1] == person)
                {
                    // "Salma al-Loumi", where both words are known from a full name elsewhere.
                    Extend(layout, found[^1], token);
                    continue;
                }

                found.Add(Create(layout, i, prefix, preposition, conjunction, person));
                whose.Add(person);
            }
        }

        if (found.Count > 0)
        {
            HashSet<int> taken = [.. found.Select(draft => draft.Start)];
            drafts.RemoveAll(draft => draft.Form == MentionForm.Adjective && taken.Contains(draft.Start));
            drafts.AddRange(found);
            drafts.Sort((a, b) => a.Start.CompareTo(b.Start));
        }
    }

    private static Dictionary<string, MentionDraft> Collect(List<MentionDraft> drafts)
    {
        var surnames = new Dictionary<string, MentionDraft>(StringComparer.Ordinal);
        foreach (MentionDraft draft in drafts.Concat(drafts.SelectMany(draft => draft.Members)))
        {
            if (draft.Kind != ActorKind.Person || draft.NameKeys.Count == 0)
            {
                continue;
            }

            if (draft.NameKeys[^1].Length == 0)
            {
                continue;
            }

            surnames.TryAdd(draft.NameKeys[^1], draft);
            if (draft.NameKeys.Count == 1 || draft.NameKeys.Count == 2)
            {
                surnames.TryAdd(draft.NameKeys[0], draft);
            }
            else if (draft.NameKeys.Count > 2 && draft.NameKeys[^2].Length > 3)
            {
                surnames.TryAdd(draft.NameKeys[^2], draft);
            }
        }

        return surnames;
    }

    /// <summary>"Ould al-Talib", "Al Sheikh", "de Mistura": a surname with the particle before it, where somebody of that name is named in full.</summary>
    private static MentionDraft? MatchParticle(TextLayout layout, int i, Dictionary<string, MentionDraft> surnames)
    {
        if (i + 1 >= layout.Tokens.Count || !layout.Tokens[i + 1].IsWord || layout.LineOfToken[i] != layout.LineOfToken[i + 1] || !layout.Tokens[i].Form.Is(WordClass.NameParticle))
        {
            return null;
        }

        string last = layout.Tokens[i + 1].Form.Folded;
        return surnames.TryGetValue(last, out MentionDraft? person) && person.NameKeys.Count > 2 && person.NameKeys[^1] == last
            && layout.Tokens[i].Form.Folded.EndsWith(person.NameKeys[^2], StringComparison.Ordinal) ? person : null;
    }

    private static MentionDraft? Match(Token token, Dictionary<string, MentionDraft> surnames, Dictionary<string, MentionDraft> skeletons, out int prefix, out char preposition, out bool conjunction)
    {
        string folded = token.Form.Folded;
        prefix = 0;
        preposition = '\0';
        conjunction = false;
        if (surnames.TryGetValue(folded, out MentionDraft? person) && !Array.Exists(token.Form.Readings, reading => reading.Pronoun is null && (reading.Entry.Class & NoSurname & ~WordClass.Nationality) != 0))
        {
            return Usable(token.Form, folded) ? person : null;
        }

        if (folded.Length >= 5 && token.Form.Readings.Length == 0 && token.Form.PhraseStarts.Length == 0 && Skeleton(folded) is { } skeleton && skeletons.TryGetValue(skeleton, out MentionDraft? variant))
        {
            return variant;
        }

        int at = 0;
        if (folded[0] is 'و' or 'ف')
        {
            conjunction = true;
            at = 1;
            if (surnames.TryGetValue(folded[1..], out person) && Usable(token.Form, folded[1..]))
            {
                prefix = 1;
                return person;
            }
        }

        if (folded.Length > at + 3 && folded[at] is 'ب' or 'ل' or 'ك')
        {
            preposition = folded[at];
            string rest = folded[at] == 'ل' && folded[at + 1] == 'ل' ? "ال" + folded[(at + 2)..] : folded[(at + 1)..];
            if (surnames.TryGetValue(rest, out person) && Usable(token.Form, rest))
            {
                prefix = folded[at + 1] == 'ل' && folded[at] == 'ل' ? at : at + 1;
                return person;
            }
        }

        return null;
    }

    /// <summary>"Minister al-Kindi" is no Canadian minister where somebody of that surname is named in full.</summary>
    private static void ReadSurnamesInTitles(TextLayout layout, List<MentionDraft> drafts, Dictionary<string, MentionDraft> surnames)
    {
        foreach (MentionDraft draft in drafts)
        {
            if (draft is not { Kind: ActorKind.Person, Form: MentionForm.Description } || draft.End - draft.Start < 2)
            {
                continue;
            }

            Token last = layout.Tokens[draft.End - 1];
            if (last.Form.Is(WordClass.Nationality) && surnames.TryGetValue(last.Form.Folded, out MentionDraft? person) && person.NameKeys.Count > 1 && person.NameKeys[^1] == last.Form.Folded)
            {
                Name(layout, draft, last);
                draft.Country = null;
            }
        }
    }

    private static void Extend(TextLayout layout, MentionDraft draft, Token token)
    {
        draft.End++;
        draft.EndChar = token.End;
        draft.Name = layout.Text[draft.Span];
        draft.NameKeys.Add(token.Form.Folded);
    }

    /// <summary>Lets a title name the person whose surname stands at its end or behind it.</summary>
    private static void Name(TextLayout layout, MentionDraft draft, Token surname)
    {
        draft.Form = MentionForm.Name;
        draft.Anaphor = AnaphorKind.None;
        draft.EndChar = surname.End;
        draft.End = draft.EndChar > layout.Tokens[draft.End - 1].End ? draft.End + 1 : draft.End;
        draft.Name = layout.Text[surname.Span];
        draft.NameKeys.Add(surname.Form.Folded);
    }

    /// <summary>A name without its long vowels, in which the spellings of a foreign name differ; null when too little is left.</summary>
    private static string? Skeleton(string name)
    {
        Span<char> letters = stackalloc char[Math.Min(name.Length, 32)];
        int length = 0;
        for (int i = 0; i < name.Length && length < letters.Length; i++)
        {
            if (i == 0 || name[i] is not ('ا' or 'و' or 'ي'))
            {
                letters[length++] = name[i];
            }
        }

        return length >= 3 ? letters[..length].ToString() : null;
    }

    /// <summary>A word that is also a common one is no surname by itself.</summary>
    private static bool Usable(WordForm form, string key) =>
        key.Length >= 3 && !form.Is(WordClass.Function | WordClass.Adjunct) && (!form.Is(WordClass.CommonWord | NoSurname) || key.StartsWith("ال", StringComparison.Ordinal) || form.Is(WordClass.NameWord | WordClass.GivenName));

    private static MentionDraft Create(TextLayout layout, int i, int prefix, char preposition, bool conjunction, MentionDraft person)
    {
        Token token = layout.Tokens[i];
        int start = Math.Min(token.Start + prefix, token.End - 1);
        var draft = new MentionDraft
        {
            Start = i,
            End = i + 1,
            StartChar = start,
            EndChar = token.End,
            Preposition = preposition,
            HasConjunction = conjunction,
            Form = MentionForm.Name,
            Kind = ActorKind.Person,
            Name = layout.Text[new Musnad.Text.TextSpan(start, token.End)],
            Agreement = person.Agreement,
        };
        string key = Folding.ArabicFolding.Fold(draft.Name);
        draft.NameKeys.Add(preposition == 'ل' && key.StartsWith("لل", StringComparison.Ordinal) ? "ا" + key : key);
        return draft;
    }
}
