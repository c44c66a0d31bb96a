using System.Text;
using KnowledgeGraph.Text.Dates;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Text.Tests.Dates;

/// <summary>What a day without a year means where nothing says when the article was published.</summary>
public sealed class UndatedArticleTests
{
    [Theory]
    [InlineData("从2021年起我国开始探索。截至2023年7月，共有一百多个模型。8月31日，一款产品开放。", "8月31日", "2023-08-31")]
    [InlineData("2023世界人工智能大会上展示了它。7月，新版本发布。", "7月", "2023-07")]
    [InlineData("2022年3月1日开工。5月，主体完工。后来大家说起2024年。", "5月", "2022-05")]
    [InlineData("规划提出，到2030年全面建成。8月31日，名单公布。", "8月31日", null)]
    [InlineData("阿里云2023年9月13日宣布，产品已通过备案，即日起开放。", "即日", "2023-09-13")]
    [InlineData("甲公司公布2024财年第二财季业绩。8月24日，股价上涨。", "8月24日", null)]
    [InlineData("甲公司成立于2021年，总部在乙市。8月31日，新版本发布。", "8月31日", null)]
    [InlineData("2月20日，甲公司股价上涨，午后触及涨停，成交额居两市前列。公司说，业务没有变化，请投资者留意风险。它曾在2022数字科技大会上发布过产品。", "2月20日", null)]
    public void A_day_takes_the_year_that_the_text_speaks_from(string text, string expression, string? expected)
    {
        var article = new ArticleReader().Read("undated.txt", Encoding.UTF8.GetBytes(text)).Single().Article! with { PublishedOn = null, PublishedRule = null };
        var time = TimeFinder.Find(article, FoldedText.Of(article)).Single(t => t.Text.StartsWith(expression, StringComparison.Ordinal));

        Assert.Equal(expected, time.Value?.Name);
    }
}
