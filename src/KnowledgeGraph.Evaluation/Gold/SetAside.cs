namespace KnowledgeGraph.Evaluation.Gold;

/// <summary>The list of annotated files that nobody tunes to: one name a line, <c>#</c> begins a remark.</summary>
public static class SetAside
{
    /// <summary>The names in the file.</summary>
    /// <exception cref="GoldFormatException">There is no such file.</exception>
    public static IReadOnlySet<string> Read(string path) => !File.Exists(path)
        ? throw new GoldFormatException($"There is no file {path}; --set-aside names a list of annotated files, one name a line.")
        : File.ReadLines(path)
            .Select(line => line.Split('#')[0].Trim())
            .Where(name => name.Length > 0)
            .ToHashSet(StringComparer.Ordinal);
}
