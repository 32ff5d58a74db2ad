using Musnad.Articles;
using Musnad.Text;

namespace Musnad.Arabic.Datelines;

/// <summary>Reads the opening of a line: "موسكو - سانا", "القاهرة (رويترز) -", "واس- جدة:", "عين اليوم – عدن".</summary>
internal static class OpeningReader
{
    private const int MaxParts = 4;
    private const int MaxPlaceWords = 3;

    public static Dateline Read(SourceText text, TextSpan line)
    {
        List<DatelinePart> parts = DatelinePart.Split(text, line, MaxParts);
        for (int i = 0; i < parts.Count && i < MaxParts - 1; i++)
        {
            PressKind kind = PressTable.Default.Find(text.Slice(parts[i].Span), out string name);
            if (kind is PressKind.Agency or PressKind.Outlet)
            {
                return Read(text, parts, i, kind, name);
            }

            if (!IsPlace(text, parts[i]) && kind != PressKind.Filler)
            {
                break;
            }
        }

        return new Dateline();
    }

    private static Dateline Read(SourceText text, List<DatelinePart> parts, int i, PressKind kind, string name)
    {
        // "… الأزمة. /وات/" closes a sentence.
        bool isJoined = i > 0 && !text.Slice(new TextSpan(parts[i - 1].Span.End, parts[i].Span.Start)).Contains('.');
        string? before = isJoined && IsPlace(text, parts[i - 1]) ? text[parts[i - 1].Span] : null;
        string? after = i + 1 < parts.Count && IsPlace(text, parts[i + 1]) && IsEnd(parts[i + 1].Mark) ? text[parts[i + 1].Span] : null;
        if (kind == PressKind.Outlet)
        {
            bool hasFiller = i + 1 < parts.Count && PressTable.Default.Find(text.Slice(parts[i + 1].Span), out _) == PressKind.Filler;
            bool isSure = parts[i].Mark is '-' or '–' or '—' or '|' or '/' && (after is not null || hasFiller);

            // What stands before outlet and place is the reporter: "خالد سعد - سبق - جدة".
            return isSure ? new Dateline(Outlet: name, Place: after) : new Dateline();
        }

        if (i == 0)
        {
            bool isCredit = parts[0].IsBracketed ? IsEnd(parts[0].Mark) : parts[0].Mark is '-' or '–' or '—' or '/' || (parts[0].Mark == '\0' && parts.Count == 1);
            return isCredit ? new Dateline(Agency: name, Place: after) : new Dateline();
        }

        // "أعلنت وكالة الأنباء (سانا) أن" is prose: after the bracket comes a mark, or before it a known place.
        bool isSafe = before is not null && (IsEnd(parts[i].Mark) || PressTable.Default.Is("place", before));
        return isSafe ? new Dateline(Agency: name, Place: before) : new Dateline();
    }

    private static bool IsEnd(char mark) => mark is '\0' or '-' or '–' or '—' or ':' or '/' or '|' or '(' or '،' or ',';

    private static bool IsPlace(SourceText text, DatelinePart part)
    {
        ReadOnlySpan<char> words = text.Slice(part.Span);
        if (part.Words is < 1 or > MaxPlaceWords || PressTable.Default.Find(words, out _) != PressKind.None || PressTable.Default.Is("credit", words))
        {
            return false;
        }

        foreach (char letter in words)
        {
            if (char.IsDigit(letter) || letter == '.')
            {
                return false;
            }
        }

        return true;
    }
}
