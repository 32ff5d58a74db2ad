using Musnad.Records;

namespace Musnad.Arabic.Clauses;

/// <summary>The names under which the tables give channels.</summary>
internal static class ChannelNames
{
    public static Channel Parse(string name) => name switch
    {
        "press-statement" => Channel.PressStatement,
        "press-conference" => Channel.PressConference,
        "interview" => Channel.Interview,
        "speech" => Channel.Speech,
        "phone" => Channel.Phone,
        "meeting" => Channel.Meeting,
        "social-media" => Channel.SocialMedia,
        "letter" => Channel.Letter,
        "website" => Channel.Website,
        "report" => Channel.Report,
        _ => Channel.Briefing,
    };
}
