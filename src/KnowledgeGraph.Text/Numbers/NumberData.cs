using System.Reflection;

namespace KnowledgeGraph.Text.Numbers;

/// <summary>Reads the embedded tables of this room: tab-separated, <c>#</c> starts a comment line.</summary>
internal static class NumberData
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("numbers/" + name)
            ?? throw new InvalidOperationException($"The table {name} is not part of this build.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
