namespace Musnad.Train.Names;

/// <summary>What the model of names is made from.</summary>
/// <param name="News">NewsFANE.</param>
/// <param name="Others">AQMAR and Wojood.</param>
/// <param name="Running">Running text without names.</param>
/// <param name="Clusters">The clusters of stems, laid out.</param>
internal sealed record NameTexts(List<NamedSentence> News, List<NamedSentence> Others, List<NamedSentence> Running, uint[] Clusters);
