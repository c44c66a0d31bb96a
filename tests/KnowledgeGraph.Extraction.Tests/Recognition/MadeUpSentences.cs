using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Recognition.Corpora;

namespace KnowledgeGraph.Extraction.Tests.Recognition;

/// <summary>A small corpus of invented firms and people, enough to learn that firms found things and people say things.</summary>
internal static class MadeUpSentences
{
    private static readonly string[] Brands = ["青禾", "蓝岸", "远帆", "星野", "北辰", "山海"];
    private static readonly string[] Kinds = ["科技", "集团", "银行", "地产", "传媒"];
    private static readonly string[] Surnames = ["周", "陈", "林", "吴", "郑", "孙"];
    private static readonly string[] Given = ["以宁", "牧之", "小棠", "知远", "若水"];

    /// <summary>The sentences; no name stands in two of them.</summary>
    public static IReadOnlyList<AnnotatedSentence> All { get; } = [.. Brands.SelectMany((brand, i) => Kinds.Select((kind, j) =>
        Sentence($"{brand}{kind}昨天宣布成立，", brand + kind, $"{Surnames[i]}{Given[j]}表示满意。", Surnames[i] + Given[j])))];

    private static AnnotatedSentence Sentence(string first, string firm, string second, string person) => new(
        first + second,
        [new AnnotatedName(new Span(0, firm.Length), "company"), new AnnotatedName(new Span(first.Length, first.Length + person.Length), "name")]);
}
