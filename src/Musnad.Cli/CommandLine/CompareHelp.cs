namespace Musnad.Cli.CommandLine;

/// <summary>What --help prints for the commands that lay tellings next to each other.</summary>
internal static class CompareHelp
{
    public const string Compare =
        """
        Lays the readouts of one contact next to each other: a column for each origin, a
        row for each point: what was discussed, agreed, asked for, said, rejected, warned
        of. Shows which points all readouts have and which only one has ("absent from the
        texts held", never "did not say"), and where the words for the same thing differ.
        Each cell is words of an article, with outlet, source and id.

        Usage:
          musnad compare CONTACT [options]

        CONTACT is the id of a contact (musnad contacts lists them), or of an event of an
        article that tells it, such as 3f0c9a6be2d14b07/e1.

        Output and archive:
          -f, --format table|json|csv|html  table: for a person (default); json: one
                               object; csv: a row for each passage; html: one
                               self-contained page to show around
              --db FILE        the archive; default: $MUSNAD_DB, else musnad.db in the
                               user's folder for data of programs
          -h, --help           this text

        Examples:
          musnad compare contact-1b9f03c2a45d
          musnad compare contact-1b9f03c2a45d --format html > call.html

        Exit codes: 0 compared; 1 there is no such contact, or the archive cannot be read;
        2 the command line is wrong. How rows and columns come about: docs/comparison.md

        """;
}
