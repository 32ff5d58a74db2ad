using Musnad.Arabic.Models;
using Musnad.Train.Corpora;

namespace Musnad.Train.Words;

/// <summary>A sentence to learn tags from.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Splits">How each is taken apart.</param>
/// <param name="List">Which of the lists of usages it is learned with: one that was made without it.</param>
internal sealed record TaggedSentence(CorpusWord[] Words, WordSplit[] Splits, int List);
