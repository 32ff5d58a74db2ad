namespace Musnad.Cli.Running;

/// <summary>One input.</summary>
/// <param name="Name">The file's path, or "-" for standard input.</param>
/// <param name="Problem">Why there is nothing to open, or null.</param>
internal readonly record struct InputPath(string Name, string? Problem = null);
