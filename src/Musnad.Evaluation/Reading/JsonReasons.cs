using System.Text.Json;

namespace Musnad.Evaluation.Reading;

/// <summary>Why something is no JSON, in a sentence.</summary>
internal static class JsonReasons
{
    /// <summary>The message without the place, which the parser counts from 0 and appends.</summary>
    public static string Reason(this JsonException exception)
    {
        string message = exception.Message;
        int place = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }
}
