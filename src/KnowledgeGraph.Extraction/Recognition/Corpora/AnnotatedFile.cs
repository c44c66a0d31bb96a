namespace KnowledgeGraph.Extraction.Recognition.Corpora;

/// <summary>Reads an annotated file of any of the known forms.</summary>
public static class AnnotatedFile
{
    /// <summary>Whether the file has names in place, of the types of <see cref="RecognisedTypes.Field"/>.</summary>
    public static bool IsInline(string path) => Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>JSON Lines by CLUENER's form, .txt as names in place, every other ending as columns of characters and tags.</summary>
    /// <exception cref="CorpusFormatException">The file has another form.</exception>
    public static IReadOnlyList<AnnotatedSentence> Read(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".json" or ".jsonl" => CluenerReader.Read(path),
            ".txt" => InlineReader.Read(path),
            _ => ColumnReader.Read(path),
        };
}
