namespace KnowledgeGraph.Extraction;

/// <summary>The version of local extraction: changes whenever the same article and lexicon may give other facts.</summary>
public static class ExtractionVersion
{
    /// <summary>Part of every cache key.</summary>
    public const string Current = "17";
}
