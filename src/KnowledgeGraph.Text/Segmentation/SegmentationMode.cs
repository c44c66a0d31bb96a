namespace KnowledgeGraph.Text.Segmentation;

/// <summary>How finely text is divided.</summary>
public enum SegmentationMode
{
    /// <summary>The one most probable division.</summary>
    Precise,

    /// <summary>The most probable division, and the words of two or three characters inside its longer words, for search indexes.</summary>
    Search,
}
