using JiebaNet.Segmenter;
using KnowledgeGraph.Text.Segmentation;
using Theirs = JiebaNet.Segmenter.JiebaSegmenter;

namespace KnowledgeGraph.Text.JiebaNet;

/// <summary>jieba.NET behind the segmenter's interface. Its words carry no entry: entries are those of our own dictionary.</summary>
/// <remarks>Its segmenter keeps no state between calls and its dictionary is only read, so that threads may share it.</remarks>
internal sealed class JiebaNetSegmenter(Theirs segmenter) : ISegmenter
{
    public IReadOnlyList<Word> Segment(string text, SegmentationMode mode = SegmentationMode.Precise) =>
        [.. segmenter.Tokenize(text, mode == SegmentationMode.Search ? TokenizerMode.Search : TokenizerMode.Default)
            .Select(t => new Word(t.StartIndex, t.EndIndex, Entry: 0))];
}
