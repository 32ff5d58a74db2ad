namespace Musnad.Arabic.Words;

/// <summary>A quotation by its marks.</summary>
/// <param name="Open">Token of the opening mark.</param>
/// <param name="Close">Token of the closing mark.</param>
internal readonly record struct QuotedRange(int Open, int Close)
{
    public bool Contains(int token) => Open < token && token < Close;
}
