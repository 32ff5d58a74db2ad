using Musnad.Arabic.Models;

namespace Musnad.Arabic.Words;

/// <summary>The statistical model's parts of speech, sentence by sentence, computed only where a reader asks.</summary>
internal sealed class SentenceTags
{
    private readonly TextLayout _layout;
    private readonly WordAnalysis[]?[] _analyses;
    private readonly NameLabel[]?[] _names;
    private readonly string[]?[] _words;

    public SentenceTags(TextLayout layout)
    {
        _layout = layout;
        _analyses = new WordAnalysis[layout.Sentences.Count][];
        _names = new NameLabel[layout.Sentences.Count][];
        _words = new string[layout.Sentences.Count][];
    }

    public bool IsVerb(int token) => At(token).Pos == PartOfSpeech.Verb;

    public WordAnalysis At(int token)
    {
        int index = _layout.SentenceIndexAt(token);
        TokenRange sentence = _layout.Sentences[index];
        WordAnalysis[] analyses = _analyses[index] ??= Analyze(Words(index));
        return analyses[token - sentence.Start];
    }

    /// <summary>Whose name the word is part of, as the model of names sees it.</summary>
    public NameLabel NameAt(int token)
    {
        int index = _layout.SentenceIndexAt(token);
        TokenRange sentence = _layout.Sentences[index];
        if (_names[index] is not { } names)
        {
            string[] words = Words(index);
            names = new NameLabel[words.Length];
            NameModel.Default.Label(words, _analyses[index] ??= Analyze(words), names);
            _names[index] = names;
        }

        return names[token - sentence.Start];
    }

    private string[] Words(int index)
    {
        if (_words[index] is { } known)
        {
            return known;
        }

        TokenRange sentence = _layout.Sentences[index];
        var words = new string[sentence.Length];
        for (int t = 0; t < words.Length; t++)
        {
            Token token = _layout.Tokens[sentence.Start + t];
            words[t] = token.Kind is TokenKind.Word or TokenKind.Number ? token.Form.Folded : _layout.Text[token.Span];
        }

        _words[index] = words;
        return words;
    }

    private static WordAnalysis[] Analyze(string[] words)
    {
        var analyses = new WordAnalysis[words.Length];
        WordModel.Default.Analyze(words, analyses);
        return analyses;
    }
}
