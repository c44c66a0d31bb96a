namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>The lists by what they hold.</summary>
internal static class NameList
{
    /// <summary>Word lists by type.</summary>
    public const int Words = 0;

    /// <summary>The annotated names of the training text.</summary>
    public const int Seen = 1;

    /// <summary>The annotated names of texts with other types.</summary>
    public const int Others = 2;
}
