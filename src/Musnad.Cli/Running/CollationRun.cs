using Musnad.Archive;
using Musnad.Collation;
using Musnad.Knowledge;

namespace Musnad.Cli.Running;

/// <summary>Works out what is told again when the archive has changed since.</summary>
internal static class CollationRun
{
    /// <summary>Makes sure that what is told again rests on what is held now; tells when it cannot.</summary>
    public static void Ensure(IArchive archive, CliCall call)
    {
        var collator = new Collator(call.Environment.Folding(), KnowledgeBase.Default);
        if (archive.IsCollated(collator.Version))
        {
            return;
        }

        if (archive.IsReadOnly)
        {
            call.Error.WriteLine("musnad: what is told again has not been worked out since the last change, and the archive cannot be written.");
            return;
        }

        call.Error.WriteLine("musnad: working out what is told again …");
        archive.Replace(
            collator.Collate(
                archive.Articles(superseded: false).Where(article => article.Record is not null).Select(article => collator.Digest(article.Article.Id, article.Record!)),
                archive.Corrections()),
            collator.Version);
    }
}
