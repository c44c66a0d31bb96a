using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>The word lists by which figures are judged: <c>Data/Lists/figures.tsv</c>.</summary>
internal static class FigureWords
{
    /// <summary>Nouns of parts: 方面, 阶段.</summary>
    public static readonly string[] Structural = WordData.List("figures", "structural");

    /// <summary>Words that make the number point back: 这, 每.</summary>
    public static readonly string[] Pointing = WordData.List("figures", "pointing");

    /// <summary>Words that make a length of time a measure: 历时, 缩短至.</summary>
    public static readonly string[] Lasting = WordData.List("figures", "lasting");

    /// <summary>Words near which 7b is a size.</summary>
    public static readonly string[] Sized = WordData.List("figures", "sized");

    /// <summary>Words of prices, where 分 is a coin.</summary>
    public static readonly string[] Priced = WordData.List("figures", "priced");

    /// <summary>Words of stock quotations.</summary>
    public static readonly string[] Ticker = WordData.List("figures", "ticker");

    /// <summary>Words with which a clause speaks of things in general.</summary>
    public static readonly string[] Generic = WordData.List("figures", "generic");

    /// <summary>Words that may stand before a clause's subject.</summary>
    public static readonly string[] Opening = WordData.List("figures", "opening");

    /// <summary>Verbs before an object: 采用.</summary>
    public static readonly string[] Taking = WordData.List("figures", "taking");

    /// <summary>Verbs of making: what follows them is what the next clauses speak of.</summary>
    public static readonly string[] Making = WordData.List("figures", "making");

    /// <summary>What makes such a verb a noun: 发布会.</summary>
    public static readonly string[] TakingNoun = WordData.List("figures", "taking-noun");

    /// <summary>Words before a verb that are no subject.</summary>
    public static readonly string[] Adverb = WordData.List("figures", "adverb");

    /// <summary>What follows a time that dates something else: 2017年成立.</summary>
    public static readonly string[] EventOf = WordData.List("figures", "event-of");

    /// <summary>Words after which an earlier time holds no more: 随后.</summary>
    public static readonly string[] Later = WordData.List("figures", "later");

    /// <summary>Words that end the measure of a count: 率先.</summary>
    public static readonly string[] MeasureEnd = WordData.List("figures", "measure-end");

    /// <summary>Words of doing that tell kinds of what is counted: 衍生模型, 付费用户.</summary>
    public static readonly string[] KindOfMeasure = WordData.List("figures", "kind-of-measure");

    /// <summary>What stands behind an amount that describes the thing named next: 600亿元规模的.</summary>
    public static readonly string[] Sizes = WordData.List("figures", "sizes");

    /// <summary>Words that part what is measured from what is said of it: 大模型则得分, 准确率却.</summary>
    public static readonly FrozenSet<string> MeasureBreak = WordData.List("figures", "measure-break").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words behind a counted noun that begin to say something of it: 作者全部进入, 医生提供服务.</summary>
    public static readonly FrozenSet<string> CountBreak = WordData.List("figures", "count-break").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words of manner that the segmenter takes for nouns: 全面.</summary>
    public static readonly FrozenSet<string> Manner = WordData.List("figures", "manner").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words of doing that say what is measured by themselves: 投资, 得分.</summary>
    public static readonly FrozenSet<string> Measuring = WordData.List("figures", "measuring").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that the segmenter takes for nouns and that measure nothing: 曝光.</summary>
    public static readonly FrozenSet<string> NoMeasure = WordData.List("figures", "no-measure").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Ends of nouns that measure, whatever stands between them and the figure: 准确率更只有.</summary>
    public static readonly string[] MeasureNoun = WordData.List("figures", "measure-noun");

    /// <summary>Words of the sum of a deal: 交易金额.</summary>
    public static readonly string[] Deal = WordData.List("figures", "deal");

    /// <summary>Words of change before shares and multiples: 同比增长.</summary>
    public static readonly string[] Change = WordData.List("figures", "change");

    /// <summary>Nouns of somebody else's who has the figure: 母公司.</summary>
    public static readonly string[] Holder = WordData.List("figures", "holder");

    /// <summary>Verbs whose object a figure may describe: 落户.</summary>
    public static readonly string[] Meeting = WordData.List("figures", "meeting");

    /// <summary>Nouns counted in 家.</summary>
    public static readonly string[] Firms = WordData.List("figures", "firms");

    /// <summary>Nouns counted in 款 and 个.</summary>
    public static readonly string[] Things = WordData.List("figures", "things");

    /// <summary>Nouns that shares and multiples tell of.</summary>
    public static readonly string[] Ratios = WordData.List("figures", "ratios");

    /// <summary>Such nouns with what they have: 客户年营收.</summary>
    public static readonly string[] Holding = WordData.List("figures", "holding");

    /// <summary>What opens a description of something else: 押注的.</summary>
    public static readonly string[] Attributed = WordData.List("figures", "attributed");

    /// <summary>Words before such a noun that leave the figure to its owner: 高于.</summary>
    public static readonly string[] NotHolder = WordData.List("figures", "not-holder");

    /// <summary>Words between such a noun and the figure that counts it.</summary>
    public static readonly string[] Counted = WordData.List("figures", "counted");

    /// <summary>With what a clause begins that is about others: 人类, 同类.</summary>
    public static readonly string[] OtherHead = WordData.List("figures", "other-head");

    /// <summary>One version of a thing: 轻量版.</summary>
    public static readonly string[] Version = WordData.List("figures", "version");

    /// <summary>Posts and those who get them, whose pay is told.</summary>
    public static readonly string[] Position = WordData.List("figures", "position");

    /// <summary>不少: an unnamed part of many, where a clause begins.</summary>
    public static readonly string[] SomeOf = WordData.List("figures", "some");

    /// <summary>What a person has: 身家.</summary>
    public static readonly string[] Personal = WordData.List("figures", "personal");

    /// <summary>Help that is given: 补贴.</summary>
    public static readonly string[] Grant = WordData.List("figures", "grant");

    /// <summary>Words that say how much of it may be had: 最高.</summary>
    public static readonly string[] Most = WordData.List("figures", "most");

    /// <summary>Verbs whose object is counted: 走访.</summary>
    public static readonly string[] Surveying = WordData.List("figures", "surveying");

    /// <summary>The same behind the count: 的走访.</summary>
    public static readonly string[] Surveyed = WordData.List("figures", "surveyed");

    /// <summary>What some do who are counted by their place: 参加.</summary>
    public static readonly string[] Attending = WordData.List("figures", "attending");

    /// <summary>Who answers a question: 受访.</summary>
    public static readonly string[] Asked = WordData.List("figures", "asked");

    /// <summary>One somebody of a place: 一家, 市民.</summary>
    public static readonly string[] OneOfPlace = WordData.List("figures", "one-of-place");
}
