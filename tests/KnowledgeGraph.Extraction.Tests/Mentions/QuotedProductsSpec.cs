using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Products whose names are ordinary words: a row of quotation marks, and a word that says what stands in them.</summary>
public sealed class QuotedProductsSpec
{
    [Theory]
    [InlineData("公司上线了应用“错题镜”、“作文批改”和“口语搭子”。", new[] { "错题镜", "作文批改", "口语搭子" })]
    [InlineData("“问账”、“问税”等产品都用上了大模型。", new[] { "问账", "问税" })]
    [InlineData("目前有“合同体检”“类案快查”两款产品。", new[] { "合同体检", "类案快查" })]
    [InlineData("旗下智能体包括“差旅秘书”、“报销管家”以及“招聘官”。", new[] { "差旅秘书", "报销管家", "招聘官" })]
    [InlineData("公司展示了“智慧教研”“作文精批”“课堂助教”等教学工具。", new[] { "智慧教研", "作文精批", "课堂助教" })]
    public void In_a_row_that_says_what_it_lists(string text, string[] names) => Assert.Equal(names, Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("会议提出“稳增长”、“促转型”等要求。")]
    [InlineData("他强调“三个坚持”、“两个不变”。")]
    [InlineData("从“能用”到“好用”，从“听懂”到“办成”。")]
    [InlineData("“落地难”、“变现难”成了大家的共识。")]
    public void Not_slogans(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product));
}
