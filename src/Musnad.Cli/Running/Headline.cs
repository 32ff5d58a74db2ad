namespace Musnad.Cli.Running;

/// <summary>What identifies an article for a reader.</summary>
internal sealed record Headline(string Id, string Title, string Language);
