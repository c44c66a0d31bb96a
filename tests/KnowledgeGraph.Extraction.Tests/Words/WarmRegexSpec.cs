using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Tests.Words;

public sealed class WarmRegexSpec
{
    private const string Pattern = "(?<v>发布|推出)了?(?<o>[^，。]{1,6})(?=[，。])";

    [Fact]
    public void Compiled_or_not_it_matches_alike()
    {
        var warm = new WarmRegex(Pattern, RegexOptions.CultureInvariant, Timeout.InfiniteTimeSpan);
        var plain = new Regex(Pattern, RegexOptions.CultureInvariant);
        const string text = "甲发布了青鸟，乙推出远山。";

        for (var asked = 0; asked < 2100; asked++)
        {
            var at = asked % text.Length;
            Assert.Equal(plain.Match(text, at).Value, warm.Match(text, at).Value);
        }

        Assert.True(warm.IsMatch(text));
        Assert.False(warm.IsMatch("丙沉默。"));
    }

    [Fact]
    public void What_is_no_expression_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(() => new WarmRegex("(", RegexOptions.CultureInvariant, Timeout.InfiniteTimeSpan));
}
