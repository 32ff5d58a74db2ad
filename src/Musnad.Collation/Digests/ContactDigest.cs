using Musnad.Records;

namespace Musnad.Collation.Digests;

/// <summary>What collation needs of one contact.</summary>
/// <param name="Id">Its id in the record.</param>
/// <param name="Mode">How it took place, or null.</param>
/// <param name="Actors">Places of those who did it in the article's list of actors; members stand for a group.</param>
/// <param name="Recipients">Places of those to whom it was done.</param>
/// <param name="Date">The day as the article dates it, or null.</param>
/// <param name="Realis">What its tellers make of it.</param>
/// <param name="Tellings">Places of the statements that tell it, each once, -1 for the outlet itself.</param>
internal sealed record ContactDigest(string Id, ContactMode? Mode, int[] Actors, int[] Recipients, DateOnly? Date, Realis Realis, int[] Tellings);
