using Musnad.Arabic.Models;

namespace Musnad.Arabic.Words;

/// <summary>The statistical model's parts of speech, sentence by sentence, computed only where a reader asks.</summary>
internal sealed class SentenceTags
{
    private readonly TextLayout _layout;
    private readonly WordAnalysis[]?[] _analyses;

    public SentenceTags(TextLayout layout)
    {
        _layout = layout;
        _analyses = new WordAnalysis[layout.Sentences.Count][];
    }

    public bool IsVerb(int token) => At(token).Pos == PartOfSpeech.Verb;

    public WordAnalysis At(int token)
    {
        int index = _layout.SentenceIndexAt(token);
        TokenRange sentence = _layout.Sentences[index];
        WordAnalysis[] analyses = _analyses[index] ??= Analyze(sentence);
        return analyses[token - sentence.Start];
    }

    private WordAnalysis[] Analyze(TokenRange sentence)
    {
        var words = new string[sentence.Length];
        for (int t = 0; t < words.Length; t++)
        {
            Token token = _layout.Tokens[sentence.Start + t];
            words[t] = token.Kind is TokenKind.Word or TokenKind.Number ? token.Form.Folded : _layout.Text[token.Span];
        }

        var analyses = new WordAnalysis[words.Length];
        WordModel.Default.Analyze(words, analyses);
        return analyses;
    }
}
