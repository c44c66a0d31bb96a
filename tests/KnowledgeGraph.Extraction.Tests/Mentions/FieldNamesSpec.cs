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
}
