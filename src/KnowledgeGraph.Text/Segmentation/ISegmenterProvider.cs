namespace KnowledgeGraph.Text.Segmentation;

/// <summary>A segmenter that comes in a package of its own and is found when the program starts. Its implementation has a constructor without parameters.</summary>
public interface ISegmenterProvider
{
    /// <summary>What it is, for people: <c>jieba.NET 0.42.2</c>.</summary>
    string Name { get; }

    /// <summary>The segmenter; safe to share between threads.</summary>
    ISegmenter Create();
}
