namespace KnowledgeGraph.Extraction.Recognition.Corpora;

/// <summary>Reads an annotated file of any of the known forms.</summary>
public static class AnnotatedFile
{
    /// <summary>JSON Lines by CLUENER's form, every other ending as columns of characters and tags.</summary>
    /// <exception cref="CorpusFormatException">The file has another form.</exception>
    public static IReadOnlyList<AnnotatedSentence> Read(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".json" or ".jsonl" ? CluenerReader.Read(path) : ColumnReader.Read(path);
}
