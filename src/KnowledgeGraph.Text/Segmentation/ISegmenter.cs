namespace KnowledgeGraph.Text.Segmentation;

/// <summary>Divides Chinese text into words.</summary>
public interface ISegmenter
{
    /// <summary>
    /// The words of the text in order. In <see cref="SegmentationMode.Precise"/> they cover it without gap or overlap;
    /// in <see cref="SegmentationMode.Search"/> the shorter words inside a long one stand before it.
    /// </summary>
    IReadOnlyList<Word> Segment(string text, SegmentationMode mode = SegmentationMode.Precise);
}
