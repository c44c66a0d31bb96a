using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Text.Tests.Sentences;

public sealed class ClauseSplitterTests
{
    private const string Text = "8月31日，甲公司（2020年成立，总部在北湖）发布了“远山，近水”模型；乙公司说：下一代会在明年完成。";
    private static readonly Span Whole = new(0, Text.Length);

    [Fact]
    public void Marks_inside_brackets_and_quotes_do_not_divide() => Assert.Equal(
        ["8月31日", "甲公司（2020年成立，总部在北湖）发布了“远山，近水”模型", "乙公司说", "下一代会在明年完成。"],
        ClauseSplitter.Split(Text, Whole).Select(span => span.Of(Text)));

    [Theory]
    [InlineData("模型；", "甲公司（2020年成立，总部在北湖）发布了“远山，近水”模型")]
    [InlineData("8月31日", "8月31日")]
    [InlineData("31日，甲公司", "8月31日，甲公司（2020年成立，总部在北湖）发布了“远山，近水”模型")]
    [InlineData("下一代", "下一代会在明年完成。")]
    public void The_quote_is_the_shortest_run_of_clauses(string needed, string quote)
    {
        var start = Text.IndexOf(needed, StringComparison.Ordinal);
        var span = new Span(start, start + needed.TrimEnd('；').Length);
        Assert.Equal(quote, ClauseSplitter.ClauseSpan(Text, Whole, span).Of(Text));
    }

    [Fact]
    public void Several_spans_are_covered_together_and_those_elsewhere_are_ignored() => Assert.Equal(
        "8月31日，甲公司（2020年成立，总部在北湖）发布了“远山，近水”模型",
        ClauseSplitter.ClauseSpan(Text, Whole, [new Span(6, 9), new Span(0, 5), new Span(900, 905)]).Of(Text));

    [Fact]
    public void Numbers_times_and_English_words_keep_their_marks() => Assert.Equal(
        ["在10:30以1,200元成交", "见https://example.org"],
        ClauseSplitter.Split("在10:30以1,200元成交,见https://example.org", new Span(0, 36)).Select(span => span.Of("在10:30以1,200元成交,见https://example.org")));
}
