namespace Musnad.Cli.CommandLine;

/// <summary>What --help prints for the commands that keep the archive.</summary>
internal static class ArchiveHelp
{
    public const string Add =
        """
        Reads articles and adds them with their records to the archive, one SQLite file.
        The same publication (outlet, URL or id, date, text) is added once; the same text
        published by another outlet is an article of its own; a changed text at a known
        URL is a new version, and the old one stays.

        Usage:
          musnad add [PATH|-]… [options]

        PATH is a file (JSON Lines, gzipped too, HTML, plain text), a folder (all files in
        it and below, but hidden ones), or a pattern ("pages/*.html", "news/**/*.jsonl.gz";
        in quotes, or the shell expands it); - or nothing: standard input.

        Archive:
              --db FILE        the archive; default: $MUSNAD_DB, else musnad.db in the
                               user's folder for data of programs

        Which articles:
              --only-failed    read anew what is held and could not be read
              --outdated       read anew what another version of musnad has read
              --force          read anew all that is held

        Input:
              --outlet NAME    who published it, when the input does not tell
              --published WHEN day or time of publication, such as 2026-03-10 or
                               2026-03-10T08:30+03:00
              --language TAG   the articles' language, such as ar; default: detected
              --input-format text|html|json  what the inputs are; default: detected
              --id-field, --text-field, --title-field, --outlet-field,
              --published-field, --url-field NAME
                               names of fields in JSON that are not the common ones

        Running:
          -j, --jobs N         threads that extract; default: one a processor
              --print-ids      print each article's identifier once it is safe on disk
          -h, --help           this text

        Examples:
          musnad add corpus.jsonl.gz
          musnad add pages/ --outlet "Example News" --db news.db
          zcat corpus.jsonl.gz | musnad add --text-field body

        Exit codes: 0 all inputs were added; 1 some failed, the others were added; 2 the
        command line is wrong; 130 stopped by Ctrl+C: what was added stays, and the same
        command goes on from there. What failed is told on standard error, a line each (of
        one reason 20), and kept whole in the ledger: musnad runs.

        """;

    public const string Runs =
        $"""
        Tells of each run of musnad add when it was, what came of it and how fast it was;
        with the number of a run, what failed in it and why. A run is done, stopped (by
        Ctrl+C), running, or killed: what it acknowledged stays.

        Usage:
          musnad runs [RUN] [options]

        {AskHelp.Output}
        Examples:
          musnad runs
          musnad runs 3 --format csv > failures.csv

        Exit codes: 0 told; 1 there is no such archive or run; 2 the command line is wrong.

        """;

    public const string Remove =
        """
        Withdraws articles from the archive, with everything that rests on them alone:
        records, search index, tellings; a text when no other article rests on it. When
        the newest version of a page goes, the one before is the newest again.

        Usage:
          musnad remove ID… [options]
          musnad remove --outlet NAME --url URL [options]

        Which articles:
              --outlet NAME    all of this outlet
              --url URL        all versions of the page at this address; with --outlet:
                               where both are so
              --dry-run        print the identifiers and remove nothing
              --db FILE        the archive; default: $MUSNAD_DB, else musnad.db in the
                               user's folder for data of programs
          -h, --help           this text

        Examples:
          musnad remove 0123456789abcdef
          musnad remove --outlet "Example News" --dry-run

        Exit codes: 0 all were withdrawn; 1 some are not held; 2 the command line is wrong.

        """;

    public const string Verify =
        """
        Checks the whole archive and changes nothing: the file's pages and indexes; every
        text, record and what is told of an article against its hash; every span of a
        record against the text; every row that questions ask against the record; every
        word of the search index against the texts; what is told again against its hash.
        Prints a line for each damage: where, which article, what.

        Usage:
          musnad verify [--db FILE]

              --db FILE        the archive; default: $MUSNAD_DB, else musnad.db in the
                               user's folder for data of programs
          -h, --help           this text

        An article that is damaged can be added again: musnad remove ID, then musnad add;
        what stands in no article (pages, indexes): from a backup.

        Exit codes: 0 no damage; 1 damaged, or no archive; 2 the command line is wrong;
        130 stopped by Ctrl+C.

        """;

    public const string Backup =
        """
        Writes a copy of the archive as it is at this moment, also while articles are being
        added by another process. FILE must not exist: nothing is overwritten. It appears
        under its name only when it is whole and on disk.

        Usage:
          musnad backup FILE [--db FILE]

              --db FILE        the archive; default: $MUSNAD_DB, else musnad.db in the
                               user's folder for data of programs
          -h, --help           this text

        Example:
          musnad backup news-2026-03-10.db && musnad verify --db news-2026-03-10.db

        Exit codes: 0 written; 1 not written, and why; 2 the command line is wrong.

        """;

    public const string Stats =
        $"""
        Tells how much the archive holds: articles, texts, outlets, days, statements,
        contacts, copies, bytes; and which versions of musnad made it.

        Usage:
          musnad stats [options]

        {AskHelp.Output}
        Exit codes: 0 told; 1 there is no such archive; 2 the command line is wrong.

        """;
}
