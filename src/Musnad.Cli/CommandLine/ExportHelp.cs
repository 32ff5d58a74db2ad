namespace Musnad.Cli.CommandLine;

/// <summary>What --help prints for `musnad export`.</summary>
internal static class ExportHelp
{
    public const string Text =
        """
        Gives the archive's records back: everything, or what the selection says. Whatever
        the form, each statement and each event keeps according to whom it is told.

        Usage:
          musnad export --format FORMAT [options]

        Form:
          -f, --format jsonl|csv|parquet|graphml|prov|webannotation|brat
                               jsonl: whole records, one a line; csv, parquet: tables;
                               graphml: a graph; prov: N-Quads in PROV-O terms;
                               webannotation: W3C Web Annotation (JSON-LD); brat: a
                               folder for the annotation tool
              --table statements|events|articles  of csv and parquet; may be given
                               several times; all three when it is not given
              --raw-cells      csv without the apostrophe before a cell that a
                               spreadsheet would take for a formula

        Output:
          -o, --output FILE|FOLDER  where to write, with a manifest beside or inside;
                               a folder for brat and for several tables. Without it:
                               standard output. It has its name only when it is whole

        Which articles, and in all forms but jsonl which statements and events of them:
              --by ACTOR       what this actor says, and the events that it tells; a name,
                               an id, or a country's code
              --about ACTOR    what is aimed at this actor or names it, and the events in
                               which it takes part
              --since DAY, --until DAY  published on these days or between, such as
                               2026-03-10; both belong to it
              --outlet NAME    published by this outlet; may be given several times
              --country CODE   articles with somebody of this country (ISO 3166-1, such
                               as RUS); of them the statements whose source, and the
                               events of which a participant stands for it
              --limit N|all    at most so many articles
              --offset N       leave out the first N articles
              --all-versions   also versions of a page of which a newer one is held

        Archive:
              --db FILE        the archive; default: $MUSNAD_DB, else musnad.db in the
                               user's folder for data of programs
          -h, --help           this text

        Examples:
          musnad export --format jsonl > records.jsonl
          musnad export --format csv --table events --since 2026-03-01 > events.csv
          musnad export --format parquet --output tables/
          musnad export --format csv --table statements --by RUS --about IRN
          musnad export --format brat --outlet "Example News" --output for-brat

        Exit codes: 0 written; 1 an article's record is damaged (the others were written),
        or the output could not be written; 2 the command line is wrong; 130 stopped by
        Ctrl+C. What each form holds, column by column: docs/export.md

        """;
}
