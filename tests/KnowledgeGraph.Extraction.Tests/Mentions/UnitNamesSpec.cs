using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Parts of an organisation that are told by their field alone.</summary>
public sealed class UnitNamesSpec
{
    [Theory]
    [InlineData("腾讯副总裁、语音算法研究院院长林知远到场。", "语音算法研究院")]
    [InlineData("语音算法中心总监林知远解释了原因。", "语音算法中心")]
    [InlineData("深度学习实验室资深研究员林知远解释了原因。", "深度学习实验室")]
    [InlineData("他是技术委员会副主席。", "技术委员会")]
    [InlineData("华为集团副总裁、云与语音事业群总裁林知远到场。", "云与语音事业群")]
    public void Where_somebody_has_a_post(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("今年三月，腾讯组建了AI大模型团队，并开始招人。", "AI大模型团队")]
    [InlineData("华为成立了深度学习研究院，由林知远牵头。", "深度学习研究院")]
    [InlineData("2019年他加入深度学习实验室，后来去了腾讯。", "深度学习实验室")]
    public void Where_somebody_sets_them_up_or_works_there(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Institution));

    [Fact]
    public void Of_one_in_another_each_is_named() =>
        Assert.Equal(["技术委员会语音实验室算法团队", "技术委员会语音实验室", "技术委员会"], Reading.Of("林知远担任技术委员会语音实验室算法团队负责人。").Names(EntityType.Institution));

    [Fact]
    public void Once_proved_it_is_found_again() =>
        Assert.Equal(2, Reading.Of("语音算法中心总监林知远到场。记者看到，语音算法中心正在装修。").Mentions.Count(mention => mention.Text == "语音算法中心"));

    [Theory]
    [InlineData("研发中心主任林知远解释了原因。")]
    [InlineData("该公司技术团队负责人林知远解释了原因。")]
    [InlineData("某语音实验室主任解释了原因。")]
    [InlineData("腾讯成立了联合实验室，并开始招人。")]
    [InlineData("AI部门负责人解释了原因。")]
    [InlineData("语音实验室们都在招人，团队也在扩大。")]
    public void What_everybody_has_is_no_name(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Institution));
}
