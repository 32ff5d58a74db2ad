namespace Musnad.Export.Plover;

/// <summary>The code of an event or statement in PLOVER's ontology.</summary>
/// <param name="Type">PLOVER's event type; null: no code fits.</param>
/// <param name="Mode">PLOVER's mode; null: none, or none fits.</param>
public readonly record struct PloverCode(string? Type, string? Mode);
