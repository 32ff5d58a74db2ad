namespace Musnad.Cli.CommandLine;

/// <summary>What --help prints for the commands that ask the archive.</summary>
internal static class AskHelp
{
    /// <summary>The words of <see cref="FilterOptions"/>, for commands that give all rows unless told otherwise.</summary>
    public const string Selection =
        """
        Which part of the archive:
              --since DAY, --until DAY  published on these days or between, such as
                               2026-03-10; both belong to it
              --outlet NAME    published by this outlet; may be given several times
              --country CODE   with somebody of this country (ISO 3166-1, such as RUS)
              --limit N|all    at most so many rows
              --offset N       leave out the first N rows: the next page
              --all-versions   also versions of a page of which a newer one is held

        """;

    /// <summary>The words of <see cref="FormatOption"/> and <see cref="ArchiveOption"/>.</summary>
    public const string Output =
        """
        Output and archive:
          -f, --format table|json|csv  table: for a person (default); json: one array;
                               csv: RFC 4180, a cell that a spreadsheet would take for a
                               formula begins with an apostrophe
              --db FILE        the archive; default: $MUSNAD_DB, else musnad.db in the
                               user's folder for data of programs
          -h, --help           this text

        """;

    public const string Coverage =
        $"""
        Tells how many articles are held, by outlet and day: what every other count is a
        share of. Days without articles between the first and the last are told too.

        Usage:
          musnad coverage [options]

        Rows:
              --by day|month|outlet  a row for each of these instead of outlet and day

        {Selection}
        {Output}
        Examples:
          musnad coverage --by month
          musnad coverage --outlet "Example News" --since 2026-03-01 --format csv

        """;
}
