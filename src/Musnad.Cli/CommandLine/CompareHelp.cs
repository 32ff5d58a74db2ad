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

    public const string Words =
        $"""
        Tells which names and epithets each outlet and each speaker uses for an actor, how
        often and in how many articles, with an example each. Words within a statement
        count for its source, others for the outlet. Spellings and attached particles do
        not matter; pronouns do not count.

        Usage:
          musnad words ACTOR [options]

        ACTOR is a name in any spelling, a country's code, an English name or an
        identifier (musnad actors lists them).

        {AskHelp.Selection}
        {AskHelp.Output}
        Examples:
          musnad words RUS --outlet "Example News"
          musnad words person:sergey-lavrov --format csv > words.csv

        Exit codes: 0 answered; 1 nobody or nobody clearly is meant, or the archive cannot
        be read; 2 the command line is wrong.

        """;

    public const string Trace =
        $"""
        Tells where a quotation comes from: the earliest report held that has its words,
        every other one, in which words they differ, through whom each came (outlet ←
        medium ← source) and who stands at the beginning. A report counts when it has at
        least 60% of the quotation's telling words (and four or all of them) in order, in
        one passage. Words that stand in a text outside of any statement are told apart.
        What is not held is told as "not among the texts held".

        Usage:
          musnad trace "QUOTATION" [options]

        {AskHelp.Selection}
        {AskHelp.Output}
        Example:
          musnad trace "ready to host indirect talks" --since 2026-03-01

        Exit codes: 0 answered, also when nothing is held; 1 the quotation is too short or
        too long, or the archive cannot be read; 2 the command line is wrong.

        """;
}
