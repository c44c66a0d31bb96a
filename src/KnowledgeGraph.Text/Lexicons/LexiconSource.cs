namespace KnowledgeGraph.Text.Lexicons;

/// <summary>The text of one lexicon file.</summary>
/// <param name="Name">The file's name as errors show it. Its last part decides its role: <c>never-merge.tsv</c>, <c>redirects.tsv</c>, or rows.</param>
/// <param name="Text">Tab-separated lines, the first of them the column names.</param>
public sealed record LexiconSource(string Name, string Text)
{
    /// <summary>The files that ship with the program, in ordinal order.</summary>
    public static IReadOnlyList<LexiconSource> BuiltIn()
    {
        var assembly = typeof(LexiconSource).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("lexicon/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return new LexiconSource(name, reader.ReadToEnd());
            })];
    }

    /// <summary>The <c>*.tsv</c> files of a directory, in ordinal order.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static IReadOnlyList<LexiconSource> In(string directory) =>
        [.. Directory.GetFiles(directory, "*.tsv").Order(StringComparer.Ordinal).Select(path => new LexiconSource(path, File.ReadAllText(path)))];
}
