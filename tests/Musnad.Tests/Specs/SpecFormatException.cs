namespace Musnad.Tests.Specs;

/// <summary>A case file that cannot be read: a mistake of its author, told with file and line.</summary>
internal sealed class SpecFormatException(string file, int line, string reason) : Exception($"{file}.md({line}): {reason}");
