namespace Musnad.Cli.Running;

/// <summary>Tells an output that nobody reads any more, which ends a run quietly, from one that failed.</summary>
internal static class BrokenPipe
{
    private const int Epipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    public static bool Is(IOException exception) => exception.HResult is Epipe or WindowsBrokenPipe or WindowsNoData;
}
