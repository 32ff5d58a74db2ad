namespace Musnad.Archive.Queries.Contacts;

/// <summary>Questions for contacts.</summary>
public interface IContactQueries
{
    /// <summary>The contacts of a selection, the latest first.</summary>
    Page<ContactSummary> Contacts(ContactSelection selection, ArchiveFilter filter);

    /// <summary>One contact with every telling, the earliest published first; null when there is none of that identifier.</summary>
    ToldContact? FindContact(string id);
}
