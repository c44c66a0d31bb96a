namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>For whom the people of a byline work.</summary>
public sealed class BylinesSpec
{
    [Theory]
    [InlineData("大模型走进医院\n\n机器之心报道\n编辑：林知远\n\n大模型正在走进医院，业内人士认为落地仍需时间。", "WORKS_FOR 林知远 → 机器之心")]
    [InlineData("大模型走进医院\n\n作者/ 第一财经记者林知远\n编辑/陈一山\n\n大模型正在走进医院，业内人士认为落地仍需时间。", "WORKS_FOR 陈一山 → 第一财经")]
    [InlineData("新京报快讯（记者 林知远）大模型正在走进医院，业内人士认为落地仍需时间。", "WORKS_FOR 林知远 → 新京报")]
    [InlineData("大模型走进医院\n\n##### 远舟 发自 云溪\n量子位 \\| 公众号 QbitAI\n\n大模型正在走进医院，业内人士认为落地仍需时间。", "WORKS_FOR 远舟 → 量子位")]
    public void The_medium_that_reports_or_whose_reporter_signs(string text, string expected) => Assert.Contains(expected, Stated.By(text));

    [Theory]
    [InlineData("大模型走进医院\n\n作者丨林知远\n\n出品丨腾讯新闻\n\n大模型正在走进医院，业内人士认为落地仍需时间。")]
    [InlineData("大模型走进医院\n\n编辑：林知远\n\n大模型正在走进医院。新华社报道过此事。")]
    public void A_medium_told_of_in_the_text_employs_no_editor(string text) => Assert.DoesNotContain(Stated.By(text), claim => claim.StartsWith("WORKS_FOR", StringComparison.Ordinal));
}
