namespace Musnad.Cli.Rendering.Scores;

/// <summary>A column of a <see cref="Sheet"/>.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="IsNumber">Whether it holds numbers, which are set to the right.</param>
internal readonly record struct Column(string Name, bool IsNumber = true);
