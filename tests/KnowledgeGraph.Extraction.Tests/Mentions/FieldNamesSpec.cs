using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class FieldNamesSpec
{
    [Theory]
    [InlineData("模型支持病灶识别和字幕翻译。", new[] { "病灶识别", "字幕翻译" })]
    [InlineData("他们采用光学薄膜技术。", new[] { "光学薄膜技术" })]
    [InlineData("市面上的货运大模型不少。", new[] { "货运大模型" })]
    public void Techniques_by_how_their_names_are_formed(string text, string[] names) => Assert.Equal(names, Reading.Of(text).Names(EntityType.Technology));

    [Theory]
    [InlineData("公司重视核心技术和技术人员。")]
    [InlineData("国内外技术差距正在缩小，要优化算法。")]
    [InlineData("该公司已完成算法备案。")]
    public void Techniques_in_general_are_none(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Technology));

    [Theory]
    [InlineData("在宠物医疗行业应用。", "宠物医疗")]
    [InlineData("家装行业变化很快。", "家装")]
    public void Fields_by_the_word_behind_them(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Industry));

    [Theory]
    [InlineData("相关行业正在加速产业升级，多个领域受益。")]
    [InlineData("智能体将改变所有行业，应用于一切领域和许多产业。")]
    [InlineData("传统行业也在变。")]
    [InlineData("培育壮大新兴产业，优化产业布局。")]
    public void Fields_in_general_are_none(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Industry));

    [Theory]
    [InlineData("大模型在医疗、河道清淤等领域落地。", new[] { "医疗", "河道清淤" })]
    [InlineData("团队面向金融、学校等场景。", new[] { "金融" })]
    public void A_row_of_two_of_which_one_is_known(string text, string[] names) => Assert.Equal(names, Reading.Of(text).Names(EntityType.Industry));

    [Theory]
    [InlineData("该方案赋能家装、宠物、康养等千行百业。", new[] { "家装", "宠物", "康养" })]
    [InlineData("产品可用于暴雨预报、山洪预警等领域。", new[] { "暴雨预报", "山洪预警" })]
    [InlineData("该模型已应用于美容医学领域。", new[] { "美容医学" })]
    public void What_things_are_used_in(string text, string[] names) => Assert.Equal(names, Reading.Of(text).Names(EntityType.Industry));

    [Theory]
    [InlineData("双方将在人才培养、市场推广和设计等领域合作。")]
    [InlineData("该方案应用于多个关键领域。")]
    [InlineData("该模型应用于语音合成领域。")]
    public void Not_what_is_done_there(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Industry));
}
