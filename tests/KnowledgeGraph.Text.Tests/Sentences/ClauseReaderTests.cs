using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Text.Tests.Sentences;

public sealed class ClauseReaderTests
{
    private const string Text = "8月31日，甲公司（2020年成立，总部在北湖）发布了“远山”模型；乙公司说：下一代会在明年完成。";
    private static readonly Span Whole = new(0, Text.Length);

    [Fact]
    public void Marks_in_closed_brackets_do_not_divide() => Assert.Equal(
        ["8月31日", "甲公司（2020年成立，总部在北湖）发布了“远山”模型", "乙公司说", "下一代会在明年完成"],
        ClauseReader.Split(Text, Whole).Select(span => span.Of(Text)));

    [Fact]
    public void An_open_bracket_does_not_swallow_the_rest() => Assert.Equal(
        ["甲公司（简称甲", "发布了模型"], ClauseReader.Split("甲公司（简称甲，发布了模型", new Span(0, 13)).Select(span => span.Of("甲公司（简称甲，发布了模型")));

    [Theory]
    [InlineData("远山", "总部在北湖）发布了“远山”模型")]
    [InlineData("8月31日", "8月31日")]
    [InlineData("31日，甲公司", "8月31日，甲公司（2020年成立")]
    [InlineData("下一代", "下一代会在明年完成")]
    public void A_stretch_is_widened_to_the_marks_around_it(string core, string clause)
    {
        var start = Text.IndexOf(core, StringComparison.Ordinal);
        Assert.Equal(clause, ClauseReader.Around(Text, Whole, new Span(start, start + core.Length)).Of(Text));
    }

    [Theory]
    [InlineData("在10:30以1,200元成交,见https://example.org", "在10:30以1,200元成交|见https://example.org")]
    [InlineData("标题之一\n正文说,分数为71.5", "标题之一|正文说|分数为71.5")]
    [InlineData("他读了Hello, world两遍", "他读了Hello, world两遍")]
    public void Numbers_times_and_English_keep_their_marks(string text, string clauses) =>
        Assert.Equal(clauses.Split('|'), ClauseReader.Split(text, new Span(0, text.Length)).Select(span => span.Of(text)));

    [Fact]
    public void A_hard_wrap_divides_nothing()
    {
        const string wrapped = "这一行很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长的新药\n乙进入临床";
        Assert.Single(ClauseReader.Split(wrapped, new Span(0, wrapped.Length)));
    }
}
