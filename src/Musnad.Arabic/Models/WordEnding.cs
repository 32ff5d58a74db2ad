namespace Musnad.Arabic.Models;

/// <summary>What is known of a word's last letter before folding, which makes ة and ه one.</summary>
internal enum WordEnding : byte
{
    Unknown,
    Other,
    TaMarbuta,
}
