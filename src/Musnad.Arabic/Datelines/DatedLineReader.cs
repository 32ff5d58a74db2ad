using Musnad.Annotations;
using Musnad.Arabic.Dates;
using Musnad.Articles;
using Musnad.Text;

namespace Musnad.Arabic.Datelines;

/// <summary>Reads a full date that stands by itself in a line, with the name beside it: "10.03.2026, سبوتنيك عربي", "الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس", "تاريخ النشر: 10/3/2026".</summary>
internal static class DatedLineReader
{
    private const int MaxNameWords = 4;
    private const int MaxLabelledWords = 14;

    public static Dateline Read(SourceText text, TextSpan line)
    {
        List<Word> words = DatelineText.Words(text, line);
        foreach (DateMention date in DateReader.Default.Read(text, words, null))
        {
            if (!date.IsAbsolute || date.Day is null)
            {
                continue;
            }

            if (words.Count <= MaxLabelledWords && words.Any(word => PressTable.Default.Is("label", text.Slice(word.Span))))
            {
                return new Dateline(date.Day);
            }

            if (ReadBefore(text, line, date.Span.Start, out string? place) && ReadAfter(text, line, date.Span.End, place) is { } found)
            {
                return found with { Day = date.Day };
            }
        }

        return new Dateline();
    }

    /// <summary>Before the date stands nothing, the end of a sentence, or a place.</summary>
    private static bool ReadBefore(SourceText text, TextSpan line, int end, out string? place)
    {
        place = null;
        TextSpan before = DatelinePart.Trim(text, line.Start, end);
        if (before.IsEmpty || text.Slice(new TextSpan(before.End, end)).Contains('.') || text[before.End - 1] is '»' or '"' or '”' or '|' or '؟' or '!')
        {
            return true;
        }

        while (before.Length > 0 && text[before.End - 1] is '،' or ',' or '-' or '–' or '(')
        {
            before = DatelinePart.Trim(text, before.Start, before.End - 1);
        }

        bool isPlace = !before.IsEmpty && PressTable.Default.Is("place", text.Slice(before));
        place = isPlace ? text[before] : null;
        return isPlace;
    }

    /// <summary>After the date stands nothing, an agency or, behind a comma, the outlet; null: something else, so that the date is part of a sentence.</summary>
    private static Dateline? ReadAfter(SourceText text, TextSpan line, int start, string? place)
    {
        int comma = SkipMarks(text, line, start);
        TextSpan rest = DatelinePart.Trim(text, comma, line.End);
        while (rest.Length > 0 && text[rest.End - 1] is ')' or '-' or '–' or ':' or ']')
        {
            rest = DatelinePart.Trim(text, rest.Start, rest.End - 1);
        }

        if (rest.IsEmpty || IsTime(text, rest))
        {
            return new Dateline(Place: place);
        }

        PressKind kind = PressTable.Default.Find(text.Slice(rest), out string name);
        if (kind != PressKind.None)
        {
            return new Dateline(Agency: kind == PressKind.Agency ? name : null, Outlet: kind == PressKind.Outlet ? name : null, Place: place);
        }

        bool isName = place is null && text.Slice(new TextSpan(start, comma)).ContainsAny(',', '،') && DatelinePart.CountWords(text, rest) <= MaxNameWords
            && text[line.End - 1] != '.';
        if (!isName)
        {
            return null;
        }

        return PressTable.Default.Is("place", text.Slice(rest)) ? new Dateline(Place: text[rest]) : new Dateline(Outlet: text[rest]);
    }

    private static int SkipMarks(SourceText text, TextSpan line, int i)
    {
        while (i < line.End && (char.IsWhiteSpace(text[i]) || text[i] is ',' or '،' or '-' or '–' or '|' or '(' or ')' or '/' or ':' or '\u200F' or '\u200E'))
        {
            i++;
        }

        return i;
    }

    /// <summary>"14:30", "14:30 بتوقيت غرينتش".</summary>
    private static bool IsTime(SourceText text, TextSpan span)
    {
        ReadOnlySpan<char> time = text.Slice(span);
        return char.IsDigit(time[0]) && time.IndexOf(':') is 1 or 2 && time.Length <= 24;
    }
}
