using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Products whose place in the sentence says what they are, whatever words they are made of.</summary>
public sealed class PlacedProductsSpec
{
    [Theory]
    [InlineData("青禾笔记是云杉科技推出的一款笔记应用。", "青禾笔记")]
    [InlineData("据介绍，错题小屋是由云杉科技自主研发的首款学习工具，面向中学生。", "错题小屋")]
    public void What_a_sentence_tells_the_making_of(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("该应用是云杉科技推出的一款笔记应用。")]
    [InlineData("手机是云杉科技推出的一款产品。")]
    [InlineData("他是云杉科技推出的一个平台的负责人。")]
    [InlineData("他们的目标是让人人都用上推出的一款工具。")]
    public void Not_what_only_points(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("云杉科技上线口语老师、作文小灶、错题帮手等应用。", new[] { "口语老师", "作文小灶", "错题帮手" })]
    [InlineData("公司推出了法条管家、合同医生等多款智能工具。", new[] { "法条管家", "合同医生" })]
    public void What_is_put_out_in_a_row(string text, string[] names) => Assert.Equal(names, Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("云杉科技推出语音识别、文档解析等应用。")]
    [InlineData("它为设计师、电影制作人等专业人士提供工具。")]
    [InlineData("学校开发教学、科研等应用。")]
    public void Not_what_everybody_offers(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("打开腾讯小程序即可体验。", "腾讯小程序")]
    [InlineData("启明科技学习机亮相展会。", "启明科技学习机")]
    public void A_firm_and_what_it_has_one_of(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("启明科技学习机构合作进展顺利。")]
    [InlineData("腾讯小程序开发者增多。")]
    public void Not_what_goes_on(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("公司推出智能写作平台（WriteFox），面向媒体。", "WriteFox")]
    [InlineData("该公司展示了自研推理引擎（QINGMA）。", "QINGMA")]
    [InlineData("Lumora的月活跃用户达到300万。", "Lumora")]
    [InlineData("今年以来，Quillio用户数增长很快。", "Quillio")]
    [InlineData("腾讯CloudMesa已上线。", "腾讯CloudMesa")]
    [InlineData("华为Pora80周三开售，这款手机起价四千元。", "华为Pora80")]
    [InlineData("我国自主研发的新一代智能数控系统正式发布。", "智能数控系统")]
    public void What_its_kind_its_users_and_its_maker_stand_beside(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Product));

    [Theory]
    [InlineData("聊天助手（Assistant）是第二步。")]
    [InlineData("人类视觉系统（HVS）能力很强。")]
    [InlineData("付费用户的用户数增长很快。")]
    [InlineData("腾讯CEO已经到场。")]
    public void Not_a_kind_in_another_language(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Product));
}
