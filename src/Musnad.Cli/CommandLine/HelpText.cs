using System.CommandLine;
using System.Globalization;
using System.Text;
using Musnad.Ingest;

namespace Musnad.Cli.CommandLine;

/// <summary>What --help prints. Written by hand, so that examples and limits stand where they are looked for.</summary>
internal static class HelpText
{
    private const int UsageWidth = 35;

    private const string Introduction =
        """
        musnad reads Arabic news and keeps the attributed record:
        who said and did what, to whom, when, according to whom.

        Usage:

        """;

    public const string Eval =
        """
        Scores records against annotated articles: how many statements were found, whose
        source and chain of sources are right, contacts, actors. GOLD_DIR holds
        NAME.article.json (the text) and NAME.gold.json (the annotation). Without RECORDS
        musnad reads the articles itself; with RECORDS (JSON Lines, as musnad read
        --format json writes them, or - for standard input) it scores those, by whatever
        program they were made.

        Usage:
          musnad eval GOLD_DIR [RECORDS|-] [options]

        Output:
              --by-document    the figures of each article
              --errors         everything that is wrong: missed and spurious statements,
                               contacts and deeds, wrong sources, chains and properties,
                               inexact contents, divided actors
              --reliability    whether confidence can be relied on: the share of right
                               sources by confidence, and the false sources by basis
          -f, --format table|json|csv|markdown  table: for a person (default); json: one
                               object; csv: one table, so only one of the three above

        Running:
          -j, --jobs N         threads that extract; default: one a processor
          -h, --help           this text

        Examples:
          musnad eval tests/gold --by-document
          musnad eval tests/gold --errors | less
          musnad read articles.jsonl -f json | musnad eval my-gold -
          musnad eval my-gold records.jsonl --format csv > figures.csv

        Exit codes: 0 scored; 1 something was left out of the figures (a record that
        cannot be read, or of an unknown article), or nothing could be scored (a broken
        annotation); 2 the command line is wrong; 130 stopped by Ctrl+C. What failed is
        told on standard error, a line each. What the figures mean: docs/evaluation.md

        """;

    private const string Options =
        """
        Turns news articles into their attributed records: who said and did what, to
        whom, when, according to whom. Reads files, or standard input (-) when no file
        is given: plain text (one article a file), HTML pages, JSON and JSON Lines, all
        of them gzipped too. What an input is, is told by its content.

        Usage:
          musnad read [FILE|-]… [options]

        Output:
          -f, --format text|json|html  text: for a person, with the chain of sources as a
                               tree (default, in a pipe too); json: one line an article,
                               in the order of the inputs, for programs; html: one page
                               for the browser, self-contained, without scripts
          -o, --output FILE    write to FILE instead of standard output
              --with-text      json: carry the article's text in the record (HTML input
                               always does, since offsets do not count in its markup)

        Input:
              --outlet NAME    who published it, when the input does not tell
              --published WHEN day or time of publication, such as 2026-03-10 or
                               2026-03-10T08:30+03:00; "yesterday" is resolved against it
              --language TAG   the articles' language, such as ar; default: detected
              --input-format text|html|json  what the inputs are; default: detected
              --id-field, --text-field, --title-field, --outlet-field,
              --published-field, --url-field NAME
                               names of fields in JSON that are not the common ones

        Running:
          -j, --jobs N         threads that extract; default: one a processor
          -h, --help           this text
              --version

        Examples:
          musnad read article.txt
          musnad read page.html --format html --output record.html
          musnad read corpus.jsonl.gz --format json > records.jsonl
          musnad read news/*.html --format json --outlet "Example News"
          zcat corpus.jsonl.gz | musnad read --text-field body --format json

        Exit codes: 0 all inputs were read; 1 some failed, the others were read; 2 the
        command line is wrong, nothing was read; 130 stopped by Ctrl+C. What failed is
        told on standard error, a line each: musnad: FILE:LINE: reason

        """;

    private const string Limits =
        """

        Limits: one article is at most {0} characters long, an HTML page {1} MB, a line
        of JSON Lines {2} MB, any other JSON {3} MB, nesting {4} levels deep; what is
        larger is refused by itself. JSON Lines of any size are read with flat memory
        (text and json output; html keeps its page open in the browser: tens of
        articles). Directories and addresses are not read: musnad does not fetch yet.
        Statements are found in Arabic; an article in another language gives a record
        with that language and without statements.

        """;

    /// <summary>The help of a command, or of musnad itself.</summary>
    public static string Of(IReadOnlyList<ICliCommand> commands, Command asked) => commands
        .FirstOrDefault(command => asked.Parents.Prepend(asked).Contains(command.Command))?.Help ?? Root(commands);

    /// <summary>The help of `musnad read`.</summary>
    public static string Read()
    {
        var limits = new ReadOptions();
        return Options + string.Format(
            CultureInfo.InvariantCulture,
            Limits,
            limits.MaxArticleLength.ToString("N0", CultureInfo.InvariantCulture),
            limits.MaxPageBytes >> 20,
            limits.MaxLineBytes >> 20,
            limits.MaxDocumentBytes >> 20,
            limits.MaxNestingDepth);
    }

    private static string Root(IReadOnlyList<ICliCommand> commands)
    {
        var text = new StringBuilder(Introduction);
        IEnumerable<(string Usage, string Purpose)> others = [("NAME --help", "options of a command, with examples"), ("--version", "the version")];
        foreach ((string usage, string purpose) in commands.Select(command => command.Summary).Concat(others))
        {
            text.Append("  ").Append(("musnad " + usage).PadRight(UsageWidth - 1)).Append(' ').Append(purpose).Append('\n');
        }

        return text.ToString();
    }
}
