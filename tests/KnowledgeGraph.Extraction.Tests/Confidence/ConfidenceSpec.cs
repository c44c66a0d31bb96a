using System.Text;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Extraction.Tests.Confidence;

/// <summary>What asking for surer claims does, and what confidence may not depend on.</summary>
public sealed class ConfidenceSpec
{
    private const string Text =
        "百度与中国联通签署合作协议。百度首席技术官王海峰到场，他说文心一言已应用于金融、医疗等行业。微软投资了OpenAI，此外，在展台上，小米也展示了手机。智谱AI成立于2019年，总部位于北京。";

    [Fact]
    public void Every_claim_has_a_probability() => Assert.All(Claims(0), c => Assert.InRange(c.Confidence, 1, 999));

    [Fact]
    public void Asking_for_surer_claims_leaves_those_that_are()
    {
        var all = Claims(0);
        Assert.NotEmpty(all);
        foreach (var floor in new[] { 500, 800, 900, 950, 1000 })
        {
            Assert.Equal(all.Where(c => c.Confidence >= floor).Select(c => c.Id), Claims(floor).Select(c => c.Id));
        }
    }

    [Fact]
    public void Confidence_is_about_the_wording_not_the_name() =>
        Assert.Equal(
            Claims(0, "位于北京的小米投资了美团。").Select(c => c.Confidence),
            Claims(0, "位于北京的百度投资了京东。").Select(c => c.Confidence));

    private static IReadOnlyList<Claim> Claims(int floor, string text = Text)
    {
        var article = new ArticleReader().Read("told.txt", Encoding.UTF8.GetBytes(text)).Single().Article!;
        return [.. new Extractor(Lexicon.BuiltIn, new ExtractionOptions { MinConfidence = floor }).Extract(article).Claims.Where(c => !c.IsSentence)];
    }
}
