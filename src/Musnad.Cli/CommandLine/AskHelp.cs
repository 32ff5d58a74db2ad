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

    /// <summary>The words of <see cref="StatementOptions"/>.</summary>
    public const string WhichStatements =
        """
        Which statements:
              --by ACTOR       who says it: the source itself, not who passes it on
              --about ACTOR    at whom it is aimed, or who is named in what is said
              --target ACTOR   at whom it is aimed
              --stance STANCE  state, deny, support, agree, request, accuse, reject,
                               threaten or warn
              --channel HOW    press-statement, press-conference, interview, speech,
                               phone, meeting, social-media, letter, website, report
                               or briefing
              --basis HOW      how the text gives the source: named, described, pronoun,
                               dropped, unstated or unresolved
              --within ID      in this article, inside this statement (article/s3), or
                               said during this contact

        """;

    /// <summary>How actors are named.</summary>
    public const string Naming =
        """
        ACTOR is a name in any spelling, an English name, the code of a country (RUS), a
        Wikidata item, an id, or some words of a name. When it is not clear who is meant,
        all who may be are listed and nothing is answered.

        """;

    public const string Search =
        $"""
        Finds words in statements and articles. Every word must occur; a phrase stands in
        quotation marks inside the query. Hamza, tashkeel and attached particles do not
        matter, unless --exact is given. What was found stands in [brackets].

        Usage:
          musnad search QUERY [options]

        How:
              --in statements|articles|all  where to look; default: all
              --exact          words as they are written, letter by letter
              --sort rank|date the best first (bm25; default), or the latest first

        {WhichStatements}
        {Naming}
        {Selection}
        {Output}
        Examples:
          musnad search وقف إطلاق النار
          musnad search '"وقف إطلاق النار" غزة' --in statements --sort date
          musnad search --exact القدس --by USA --stance reject

        """;

    public const string Statements =
        $"""
        Tells what was said: each statement with its chain of sources, from the outlet
        inward (outlet ← agency ← speaker), its cue, its words and its confidence. Words
        that stand inside another statement are told too. The latest published come first.

        Usage:
          musnad statements [options]

        {WhichStatements}
        {Naming}
        {Selection}
        {Output}
        Examples:
          musnad statements --by لافروف --about إيران
          musnad statements --target USA --stance accuse --since 2026-03-01
          musnad statements --within 0123456789abcdef/s3 --format json

        """;

    public const string Contacts =
        $"""
        Lists calls, visits, meetings, conferences, mediations and letters. What several
        articles tell is one row, which says how often it is told: articles, outlets,
        copies among the articles, origins (who stands at the beginning of a telling) and
        sides they speak for, and tellings without any source. The latest come first.

        Usage:
          musnad contacts [options]

        Which contacts:
              --between A [B]  who took part: ACTOR, or two of them; a country means
                               whoever stands for it
              --mode MODE      phone, visit, meeting, multilateral, mediation or letter
              --realis WHAT    asserted, planned, hypothetical or negated by one telling

        {Naming}
        {Selection}
        {Output}
        Examples:
          musnad contacts --between RUS IRN
          musnad contacts --between لافروف --mode phone --since 2026-03-01
          musnad contacts --realis negated --format csv

        """;

    public const string Actors =
        $"""
        Lists who is known across articles: states, bodies, organizations, media, and
        people in a public role; in how many articles they are named, and how often they
        speak. With NAME: all whom the name may mean.

        Usage:
          musnad actors [NAME] [options]
          musnad actors merge A B          say that two are one
          musnad actors split A B          say that two are two; A or B may be an actor
                                           of one article: ARTICLE/ACTOR
          musnad actors corrections        what was said so
          musnad actors forget NUMBER      take it back

        Which actors:
              --kind KIND      person, state, body, organization, medium, group or
                               anonymous

        {Naming}
        {Selection}
        {Output}
        Examples:
          musnad actors --kind person --country RUS
          musnad actors لافروف
          musnad actors split person:sergey-lavrov 0123456789abcdef/a4

        Corrections are kept in the archive and survive every re-run.

        """;

    public const string Timeline =
        $"""
        Tells day by day what an actor said (said), what was said at it (said-of), its
        contacts and the deeds by it and to it, each with according to whom: the chain
        from the outlet inward, of a contact its origins. The earliest come first.

        Usage:
          musnad timeline ACTOR [options]

        Which entries:
              --only said|said-of|contact|deed  one kind of entry

        {Naming}
        {Selection}
        {Output}
        Examples:
          musnad timeline لافروف --since 2026-03-01 --until 2026-03-31
          musnad timeline state:IRN --only deed --format json

        """;

    public const string Show =
        $"""
        Shows anything by its identifier, with the words it rests on (offsets in code
        points of the article's text) and its chain of sources:

          0123456789abcdef      an article with its whole record
          0123456789abcdef/s3   a statement, in the tree of statements it stands in
          0123456789abcdef/e1   an event, with every telling
          0123456789abcdef/a2   an actor of an article, with every mention
          contact-…             a contact, with every telling
          utterance-…           the same words of one speaker, wherever they are told
          copy-…                a group of copies
          person:…, state:RUS   who is known across articles
          12                    a run of adding

        Usage:
          musnad show ID [options]

        {Output}
        Examples:
          musnad show 0123456789abcdef/s3
          musnad show contact-0123456789ab --format json

        """;
}
