namespace Musnad.Archive.Queries.Contacts;

/// <summary>Questions for contacts.</summary>
public interface IContactQueries
{
    /// <summary>The contacts of a selection, the latest first.</summary>
    Page<ContactSummary> Contacts(ContactSelection selection, ArchiveFilter filter);
}
