using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Corpus;

/// <summary>Writes a corpus of generated articles to a folder, a thousand a subfolder, and says how alike they are.</summary>
internal static class CorpusWriter
{
    private const int Shingle = 10;
    private const int Pairs = 20_000;

    public static int Run(string folder, int count, int seed)
    {
        for (var i = 0; i < count; i++)
        {
            var inner = Directory.CreateDirectory(Path.Combine(folder, (i / 1000).ToString("000", CultureInfo.InvariantCulture)));
            File.WriteAllText(Path.Combine(inner.FullName, $"{i:00000}.txt"), ArticleGenerator.Article(seed, i));
        }

        var random = new Random(seed);
        var highest = Enumerable.Range(0, Pairs).Max(_ => Alike(ArticleGenerator.Article(seed, random.Next(count)), ArticleGenerator.Article(seed, random.Next(count))));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} articles in {folder}; of {Pairs} random pairs of different ones the most alike share {highest:0.000} of their shingles"));
        return 0;
    }

    private static double Alike(string a, string b)
    {
        if (a == b)
        {
            return 0;
        }

        var (first, second) = (Shingles(a), Shingles(b));
        var common = first.Count(second.Contains);
        return (double)common / (first.Count + second.Count - common);
    }

    private static HashSet<string> Shingles(string text) =>
        [.. Enumerable.Range(0, Math.Max(1, text.Length - Shingle)).Select(i => text.Substring(i, Math.Min(Shingle, text.Length - i)))];
}
