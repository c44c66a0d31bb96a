using System.Text;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Extraction.Tests.Statements;

/// <summary>A date that leaves out its year is shown together with the words of the text that say it.</summary>
public sealed class DateProofSpec
{
    [Theory]
    [InlineData("2023年3月，百度发布文心一言。10月，百度发布文心大模型4.0。", "文心大模型4.0", "2023年3月")]
    [InlineData("百度的2023年很忙。2024年也不轻松：4月12日，百度发布文心一言。", "文心一言", "2024年")]
    [InlineData("2023年3月16日，百度发布文心一言。", "文心一言", null)]
    [InlineData("百度发布文心一言，时间是2023年3月。", "文心一言", null)]
    public void The_year_stands_in_the_quote_or_beside_it(string text, string released, string? shown)
    {
        var article = new ArticleReader().Read("told.txt", Encoding.UTF8.GetBytes(text)).Single().Article!;
        var facts = new Extractor(Lexicon.BuiltIn, new ExtractionOptions { MinConfidence = 0 }).Extract(article);
        var keys = facts.Entities.Where(e => e.Name.Equals(released, StringComparison.Ordinal)).Select(e => e.Key).ToHashSet();
        var supports = facts.Claims.Where(c => c.Predicate is "RELEASED_ON" && keys.Contains(c.Subject)).SelectMany(c => c.Supports).Where(s => s.Role is "context");

        Assert.Equal(shown is null ? [] : [shown], supports.Select(s => s.Text));
    }
}
