using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>The modes of contacts as the table names them.</summary>
internal static class ContactModes
{
    public static ContactMode Parse(string value) => value switch
    {
        "phone" => ContactMode.Phone,
        "visit" => ContactMode.Visit,
        "multilateral" => ContactMode.Multilateral,
        "letter" => ContactMode.Letter,
        "mediation" => ContactMode.Mediation,
        _ => ContactMode.Meeting,
    };
}
