namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>Whose part a unit is that is told by its field alone, and who has a post there.</summary>
public sealed class UnitsSpec
{
    [Theory]
    [InlineData("今年3月，网易组建了AI大模型团队，并训练出一个模型。", "PART_OF AI大模型团队 → 网易")]
    [InlineData("今年3月，网易组建了AI大模型团队，并训练出一个模型。", "FOUNDED 网易 → AI大模型团队")]
    [InlineData("字节跳动副总裁、语音创作研究院院长李明在接受采访时谈到成本。", "PART_OF 语音创作研究院 → 字节跳动")]
    [InlineData("字节跳动副总裁、语音创作研究院院长李明在接受采访时谈到成本。", "WORKS_FOR 李明 → 语音创作研究院")]
    [InlineData("字节跳动副总裁、语音创作研究院院长李明在接受采访时谈到成本。", "WORKS_FOR 李明 → 字节跳动")]
    [InlineData("美团旗下的语音算法实验室主任李明谈到成本。", "PART_OF 语音算法实验室 → 美团")]
    [InlineData("网易任命李伟明担任技术委员会语音实验室算法团队负责人。", "PART_OF 技术委员会语音实验室算法团队 → 技术委员会语音实验室")]
    [InlineData("网易任命李伟明担任技术委员会语音实验室算法团队负责人。", "WORKS_FOR 李伟明 → 技术委员会语音实验室算法团队")]
    [InlineData("网易组建了语音算法实验室，由王强担任主任。", "WORKS_FOR 王强 → 语音算法实验室")]
    [InlineData("网易成立了语音算法实验室，王强任主任。", "WORKS_FOR 王强 → 语音算法实验室")]
    [InlineData("自2017年组建语音算法研究院至今，美团每年投入20亿元。", "FOUNDED 美团 → 语音算法研究院")]
    [InlineData("美团旗下的语音算法实验室主任李明谈到成本。", "WORKS_FOR 李明 → 语音算法实验室")]
    [InlineData("美团旗下的语音算法实验室主任李明谈到成本。", "WORKS_FOR 李明 → 美团")]
    [InlineData("清华大学人工智能研究院视觉计算中心主任李明到场。", "PART_OF 清华大学人工智能研究院视觉计算中心 → 清华大学")]
    public void Of_whom(string text, string expected) => Assert.Contains(expected, Stated.By(text));

    [Theory]
    [InlineData("网易计划组建AI大模型团队，时间未定。")]
    [InlineData("网易的联合创始人李明和语音算法实验室主任王强到场。")]
    [InlineData("网易前员工成立了AI大模型团队。")]
    [InlineData("前网易员工创立了语音算法实验室。")]
    [InlineData("网传网易将成立语音大模型事业部。")]
    [InlineData("网易考虑成立语音算法实验室。")]
    [InlineData("小米要求供应商组建AI质检团队。")]
    [InlineData("网易的语音算法中心总监李明与美团的语音算法中心总监王强见面。")]
    [InlineData("网易与语音算法实验室主任李明见了面。")]
    [InlineData("网易董事长、作家李明，语音算法实验室主任王强到场。")]
    public void Of_nobody(string text) => Assert.DoesNotContain(Stated.By(text), claim => claim.StartsWith("PART_OF", StringComparison.Ordinal));

    [Theory]
    [InlineData("华为常务董事、语音业务管理委员会主任、企业业务总裁汪涛到场。", "汪涛 → 华为: 常务董事|汪涛 → 语音业务管理委员会: 主任")]
    [InlineData("华为常务董事、语音业务管理委员会主任、首席科学家汪涛到场。", "汪涛 → 华为: 常务董事|汪涛 → 语音业务管理委员会: 主任、首席科学家")]
    public void The_post_of_another_part_is_none_in_the_first(string text, string posts) => Assert.Equal(posts, string.Join('|', Stated.Posts(text)));
}
