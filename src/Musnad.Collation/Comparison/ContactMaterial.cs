using Musnad.Collation.Contacts;
using Musnad.Collation.Copies;
using Musnad.Collation.Identities;
using Musnad.Records;

namespace Musnad.Collation.Comparison;

/// <summary>Everything that a comparison of one contact's readouts rests on.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Records">The records of the articles that tell it, each under the archive's identifier; records of other articles are left aside.</param>
/// <param name="Identities">The identities of the actors of these articles; others do no harm.</param>
/// <param name="Copies">The groups of copies to which these articles belong.</param>
public sealed record ContactMaterial(
    Contact Contact, IReadOnlyList<Record> Records, IReadOnlyList<Identity> Identities, IReadOnlyList<CopyGroup> Copies);
