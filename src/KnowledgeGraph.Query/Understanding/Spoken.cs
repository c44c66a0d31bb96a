using System.Reflection;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>Reads what is said in speech as articles write it: 训一次要多少钱 asks of 训练一次. The phrases are data, in <c>Data/spoken.tsv</c>.</summary>
internal static class Spoken
{
    private static readonly Lazy<IReadOnlyList<(string Said, string Written)>> Phrases = new(Load);

    /// <summary>The folded question in written words.</summary>
    public static string Write(string text)
    {
        foreach (var (said, written) in Phrases.Value)
        {
            text = text.Contains(said, StringComparison.Ordinal) && !text.Contains(written, StringComparison.Ordinal) ? text.Replace(said, written, StringComparison.Ordinal) : text;
        }

        return text;
    }

    private static List<(string Said, string Written)> Load()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("spoken.tsv")!);
        var phrases = new List<(string Said, string Written)>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('\t') is [var said, var written] && said != "said")
            {
                phrases.Add((said, written));
            }
        }

        return [.. phrases.OrderByDescending(p => p.Said.Length).ThenBy(p => p.Said, StringComparer.Ordinal)];
    }
}
