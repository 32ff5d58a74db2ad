using Musnad.Archive;

namespace Musnad.Cli.Running;

/// <summary>Works out what is told again when the archive has changed since.</summary>
internal static class CollationRun
{
    /// <summary>Makes sure that what is told again rests on what is held now; tells when it cannot.</summary>
    public static void Ensure(IArchive archive, CliCall call)
    {
        if (!archive.IsCollated())
        {
            call.Error.WriteLine("musnad: what is told again has not been worked out yet: musnad add");
        }
    }
}
