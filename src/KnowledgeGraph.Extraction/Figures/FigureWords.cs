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

    /// <summary>Words of doing that tell kinds of what is counted: 衍生模型, 付费用户.</summary>
    public static string[] KindOfMeasure => Lists["kind-of-measure"];

    /// <summary>What stands behind an amount that describes the thing named next: 600亿元规模的.</summary>
    public static string[] Sizes => Lists["sizes"];

    /// <summary>Words that part what is measured from what is said of it: 大模型则得分, 准确率却.</summary>
    public static readonly FrozenSet<string> MeasureBreak = Lists["measure-break"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words of doing that say what is measured by themselves: 投资, 得分.</summary>
    public static readonly FrozenSet<string> Measuring = Lists["measuring"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that the segmenter takes for nouns and that measure nothing: 曝光.</summary>
    public static readonly FrozenSet<string> NoMeasure = Lists["no-measure"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Ends of nouns that measure, whatever stands between them and the figure: 准确率更只有.</summary>
    public static string[] MeasureNoun => Lists["measure-noun"];

    /// <summary>Words of the sum of a deal: 交易金额.</summary>
    public static string[] Deal => Lists["deal"];

    /// <summary>Words of change before shares and multiples: 同比增长.</summary>
    public static string[] Change => Lists["change"];

    /// <summary>Nouns of somebody else's who has the figure: 母公司.</summary>
    public static string[] Holder => Lists["holder"];

    /// <summary>Verbs whose object a figure may describe: 落户.</summary>
    public static string[] Meeting => Lists["meeting"];

    /// <summary>Nouns counted in 家.</summary>
    public static string[] Firms => Lists["firms"];

    /// <summary>Nouns counted in 款 and 个.</summary>
    public static string[] Things => Lists["things"];

    /// <summary>Nouns that shares and multiples tell of.</summary>
    public static string[] Ratios => Lists["ratios"];

    /// <summary>Such nouns with what they have: 客户年营收.</summary>
    public static string[] Holding => Lists["holding"];

    /// <summary>What opens a description of something else: 押注的.</summary>
    public static string[] Attributed => Lists["attributed"];

    /// <summary>Words before such a noun that leave the figure to its owner: 高于.</summary>
    public static string[] NotHolder => Lists["not-holder"];

    /// <summary>Words between such a noun and the figure that counts it.</summary>
    public static string[] Counted => Lists["counted"];

    /// <summary>With what a clause begins that is about others: 人类, 同类.</summary>
    public static string[] OtherHead => Lists["other-head"];

    /// <summary>One version of a thing: 轻量版.</summary>
    public static string[] Version => Lists["version"];

    /// <summary>Posts and those who get them, whose pay is told.</summary>
    public static string[] Position => Lists["position"];

    /// <summary>不少: an unnamed part of many, where a clause begins.</summary>
    public static string[] SomeOf => Lists["some"];

    /// <summary>What a person has: 身家.</summary>
    public static string[] Personal => Lists["personal"];

    /// <summary>Help that is given: 补贴.</summary>
    public static string[] Grant => Lists["grant"];

    /// <summary>Words that say how much of it may be had: 最高.</summary>
    public static string[] Most => Lists["most"];

    /// <summary>Verbs whose object is counted: 走访.</summary>
    public static string[] Surveying => Lists["surveying"];

    /// <summary>The same behind the count: 的走访.</summary>
    public static string[] Surveyed => Lists["surveyed"];

    /// <summary>What some do who are counted by their place: 参加.</summary>
    public static string[] Attending => Lists["attending"];

    /// <summary>Who answers a question: 受访.</summary>
    public static string[] Asked => Lists["asked"];

    /// <summary>One somebody of a place: 一家, 市民.</summary>
    public static string[] OneOfPlace => Lists["one-of-place"];

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
