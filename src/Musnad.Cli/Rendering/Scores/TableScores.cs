using System.Text;
using Musnad.Cli.CommandLine;
using Musnad.Cli.Rendering.Terminal;
using Musnad.Evaluation;

namespace Musnad.Cli.Rendering.Scores;

/// <summary>The scores for a person at a terminal.</summary>
internal sealed class TableScores(TextOptions options) : IScoreFormat
{
    private const string Gap = "  ";

    public string Render(Score score, EvalSettings settings)
    {
        var output = new StringBuilder();
        foreach (Figure figure in score.Figures)
        {
            output.Append(figure).Append('\n');
        }

        if (settings.ByDocument)
        {
            Write(ScoreSheets.Documents(score), output);
        }

        if (settings.Reliability)
        {
            var reliability = Reliability.Of(score);
            Write(ScoreSheets.Bins(reliability), output);
            output.Append(ScoreSheets.Summary(reliability) ?? "The records give no confidence.").Append('\n');
            Write(ScoreSheets.Bases(reliability), output);
        }

        if (settings.Errors)
        {
            Write(ScoreSheets.ErrorCounts(score), output);
            WriteHeading("errors", output);
            output.Append(Errors(score));
        }

        return output.ToString();
    }

    private static void WriteHeading(string title, StringBuilder output) => output.Append('\n').Append(title.ToUpperInvariant()).Append('\n');

    private static void Write(Sheet sheet, StringBuilder output)
    {
        WriteHeading(sheet.Title, output);
        string[] names = [.. sheet.Columns.Select(column => column.Name)];
        int[] widths = [.. names.Select((name, i) => sheet.Rows.Select(row => TerminalWidth.Of(row[i])).Append(name.Length).Max())];
        foreach (IReadOnlyList<string> row in sheet.Rows.Prepend(names))
        {
            int begin = output.Length;
            for (int i = 0; i < row.Count; i++)
            {
                string space = new(' ', widths[i] - TerminalWidth.Of(row[i]));
                output.Append(Gap).Append(sheet.Columns[i].IsNumber ? space + row[i] : row[i] + space);
            }

            while (output.Length > begin && output[^1] == ' ')
            {
                output.Length--;
            }

            output.Append('\n');
        }
    }

    private string Errors(Score score)
    {
        var canvas = new TextCanvas(options, rightToLeft: false);
        foreach (Finding finding in ScoreSheets.Findings(score))
        {
            string place = finding.Offset is { } offset ? $"{finding.Document}:{Numbers.Whole(offset)}" : finding.Document;
            canvas.Write("", Gap, new Piece(place, Style.Label, Foreign: true), " ", new Piece(ScoreSheets.WhatOf(finding), Style.Stance));
            WriteWords(canvas, finding);
            WriteNames(canvas, "expected", finding.Expected, finding);
            WriteNames(canvas, "found", finding.Found, finding);
        }

        return canvas.ToString();
    }

    private static void WriteWords(TextCanvas canvas, Finding finding)
    {
        // Of an inexact content the two versions say it all.
        if (finding.Words.Length > 0 && finding.Kind != FindingKind.InexactContent)
        {
            canvas.Write("    ", "    ", "«", new Piece(finding.Words, Style.Words, Foreign: true), "»");
        }
    }

    private static void WriteNames(TextCanvas canvas, string label, IReadOnlyList<string> names, Finding finding)
    {
        if (names.Count == 0 && finding.Kind != FindingKind.WrongProperty)
        {
            return;
        }

        var pieces = new List<Piece> { new($"{label} ", Style.Label) };
        for (int i = 0; i < names.Count; i++)
        {
            if (i > 0)
            {
                pieces.Add(new Piece(ScoreSheets.SeparatorOf(finding), Style.Label));
            }

            pieces.Add(new Piece(names[i], Style.Source, Foreign: true));
        }

        if (names.Count == 0)
        {
            pieces.Add("-");
        }

        canvas.Write("    ", "      ", pieces);
    }
}
