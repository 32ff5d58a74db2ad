namespace Musnad.Arabic.Lexicon;

/// <summary>What the content of a cue may begin with.</summary>
[Flags]
internal enum Complements : short
{
    None = 0,
    That = 1,
    BiThat = 2,
    Bi = 4,
    Ila = 8,
    Ala = 16,
    An = 32,
    Min = 64,
    Fi = 128,
    Li = 256,
    Maa = 512,
    Object = 1024,
}
