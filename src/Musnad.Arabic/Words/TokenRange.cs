namespace Musnad.Arabic.Words;

/// <summary>A half-open range of tokens.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int token) => Start <= token && token < End;
}
