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
          musnad add [PATH|-]… [options]      files, folders, patterns, standard input

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
        command goes on from there. What failed is told on standard error, a line each.

        """;
}
