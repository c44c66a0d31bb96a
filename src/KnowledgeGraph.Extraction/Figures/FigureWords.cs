using System.Collections.Frozen;
using System.Reflection;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>The word lists by which figures are judged: <c>Data/figure-words.tsv</c>.</summary>
internal static class FigureWords
{
    private static readonly FrozenDictionary<string, string[]> Lists = Table("figure-words.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split('|'), StringComparer.Ordinal);

    /// <summary>Nouns of parts: 方面, 阶段.</summary>
    public static string[] Structural => Lists["structural"];

    /// <summary>Words that make the number point back: 这, 每.</summary>
    public static string[] Pointing => Lists["pointing"];

    /// <summary>Words that make a length of time a measure: 历时, 缩短至.</summary>
    public static string[] Lasting => Lists["lasting"];

    /// <summary>Words near which 7b is a size.</summary>
    public static string[] Sized => Lists["sized"];

    /// <summary>Words of prices, where 分 is a coin.</summary>
    public static string[] Priced => Lists["priced"];

    /// <summary>Words of stock quotations.</summary>
    public static string[] Ticker => Lists["ticker"];

    /// <summary>Words with which a clause speaks of things in general.</summary>
    public static string[] Generic => Lists["generic"];

    /// <summary>Words that may stand before a clause's subject.</summary>
    public static string[] Opening => Lists["opening"];

    /// <summary>Verbs before an object: 采用.</summary>
    public static string[] Taking => Lists["taking"];

    /// <summary>Verbs of making: what follows them is what the next clauses speak of.</summary>
    public static string[] Making => Lists["making"];

    /// <summary>What makes such a verb a noun: 发布会.</summary>
    public static string[] TakingNoun => Lists["taking-noun"];

    /// <summary>Words before a verb that are no subject.</summary>
    public static string[] Adverb => Lists["adverb"];

    /// <summary>What follows a time that dates something else: 2017年成立.</summary>
    public static string[] EventOf => Lists["event-of"];

    /// <summary>Words after which an earlier time holds no more: 随后.</summary>
    public static string[] Later => Lists["later"];

    /// <summary>Words that end the measure of a count: 率先.</summary>
    public static string[] MeasureEnd => Lists["measure-end"];

    /// <summary>What stands behind an amount that describes the thing named next: 600亿元规模的.</summary>
    public static string[] Sizes => Lists["sizes"];

    /// <summary>Words of the sum of a deal: 交易金额.</summary>
    public static string[] Deal => Lists["deal"];

    /// <summary>Words of change before shares and multiples: 同比增长.</summary>
    public static string[] Change => Lists["change"];

    /// <summary>The rows of one of this project's tables.</summary>
    public static IEnumerable<string[]> Table(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("KnowledgeGraph.Extraction.Data." + name)
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
