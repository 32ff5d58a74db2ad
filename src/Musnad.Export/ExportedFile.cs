namespace Musnad.Export;

/// <summary>One file of an export, as the manifest lists it.</summary>
/// <param name="Name">Its name, without folder.</param>
/// <param name="Rows">Records, rows, quads, annotations, or nodes and edges in it; null where only the whole export is counted.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record ExportedFile(string Name, long? Rows, long Bytes, string Sha256);
