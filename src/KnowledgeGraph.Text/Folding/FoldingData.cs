using System.Text;

namespace KnowledgeGraph.Text.Folding;

/// <summary>Reads the embedded folding tables. Their form is told in the folder's README.</summary>
internal static class FoldingData
{
    /// <summary>The lines of an embedded table that are neither empty nor comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        var resource = "KnowledgeGraph.Text.Data." + name;
        using var stream = typeof(FoldingData).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The folding table {resource} is not in this build of KnowledgeGraph.Text.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>The two-character pairs of an embedded table: from, to.</summary>
    public static IEnumerable<(char From, char To)> Pairs(string name)
    {
        foreach (var line in Lines(name))
        {
            foreach (var pair in line.Split(' '))
            {
                yield return (pair[0], pair[1]);
            }
        }
    }
}
