using Musnad.Text;

namespace Musnad.Arabic.Words;

/// <summary>A word, a number or a sign of a text.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">After the last code unit.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Form">Facts of its spelling; of a sign the empty form.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, WordForm Form)
{
    public TextSpan Span => new(Start, End);

    public bool IsWord => Kind == TokenKind.Word;
}
