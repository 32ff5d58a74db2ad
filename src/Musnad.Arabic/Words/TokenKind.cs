namespace Musnad.Arabic.Words;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>A full stop, question or exclamation mark.</summary>
    Stop,

    /// <summary>A comma or semicolon.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A mark that opens or closes a quotation.</summary>
    Quote,

    /// <summary>An opening bracket.</summary>
    BracketOpen,

    /// <summary>A closing bracket.</summary>
    BracketClose,

    /// <summary>A dash.</summary>
    Dash,

    /// <summary>Any other sign.</summary>
    Other,
}
