using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Corpus;

/// <summary>Articles of any number, each a function of the seed and its own number alone.</summary>
internal static class ArticleGenerator
{
    private const int Spread = 1_000_003;

    /// <summary>The text of an article.</summary>
    public static string Article(int seed, int number)
    {
        var random = new Random(unchecked((seed * Spread) + number));
        var names = new NameStock(random);
        var sentences = new SentenceStock(random, names);
        var cast = new Cast(Many(names.Firm, random.Next(2, 5)), Many(names.Model, random.Next(1, 4)), Many(names.Person, random.Next(1, 4)), Many(names.School, random.Next(1, 3)));
        var text = new StringBuilder();
        text.Append(cast.Firms[0]).Append("与").Append(cast.Models[0]).Append('：').Append(names.City()).Append("观察").Append(number.ToString(CultureInfo.InvariantCulture)).Append("\n\n");
        if (random.Next(3) > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{random.Next(2022, 2025)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}，正文：\n");
        }

        if (random.Next(3) == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{names.City()}{cast.Firms[0]}有限公司（以下简称“{cast.Firms[0]}”）近日动作频频。");
        }

        var count = random.Next(7, 26);
        for (var i = 0; i < count; i++)
        {
            text.Append(sentences.Next(cast)).Append(random.Next(4) == 0 ? "\n\n" : string.Empty);
        }

        return text.Append('\n').ToString();
    }

    private static string[] Many(Func<string> name, int count) => [.. Enumerable.Range(0, count).Select(_ => name())];
}
