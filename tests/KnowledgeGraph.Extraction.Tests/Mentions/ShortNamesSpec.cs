using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>What an organisation is called besides its name: in Latin letters behind it, for short by a definition or without its seat.</summary>
public sealed class ShortNamesSpec
{
    [Theory]
    [InlineData("铂岚（Bolan）是一家视频生成公司，Bolan在去年搬家。", "Bolan", EntityType.Company)]
    [InlineData("望溪大学语言实验室（WLPLAB）公布了数据，WLPLAB的论文也在。", "WLPLAB", EntityType.Institution)]
    [InlineData("望溪自然研究中心（Wangxi Nature Center，WNCX）发布声明。", "WNCX", EntityType.Institution)]
    public void Latin_letters_behind_an_organisation_are_its_name(string text, string name, EntityType type) => Assert.Contains(name, Reading.Of(text).Names(type));

    [Theory]
    [InlineData("铂岚（SaaS）是一家视频生成公司。", "SaaS")]
    [InlineData("铂岚（CEO）是一家视频生成公司。", "CEO")]
    [InlineData("铂岚（C-Eval）是一家视频生成公司。", "C-Eval")]
    public void Posts_kinds_and_known_names_in_brackets_are_no_second_name(string text, string name) => Assert.DoesNotContain(name, Reading.Of(text).Names(EntityType.Company));

    [Theory]
    [InlineData("铂岚智造（杭州）有限公司昨日成立。铂岚智造由三家公司共同出资。", "铂岚智造", EntityType.Company)]
    [InlineData("中国认知研究院（简称“中认院”）发布报告。中认院院长到场。", "中认院", EntityType.Institution)]
    [InlineData("杭州望溪大模型公司首席执行官哈维·克劳森到场。克劳森称，成本会下降。", "克劳森", EntityType.Person)]
    [InlineData("研究员哈维·克劳森离职，克劳森在社交平台上确认。", "克劳森", EntityType.Person)]
    [InlineData("腾讯副总裁田中一郎称，投资将增加。", "田中一郎", EntityType.Person)]
    [InlineData("多家单位共同发起成立人工智能产业联盟。", "人工智能产业联盟", EntityType.Institution)]
    public void Short_names_and_what_is_defined_or_set_up(string text, string name, EntityType type) => Assert.Contains(name, Reading.Of(text).Names(type));

    [Theory]
    [InlineData("中国认知研究院不多。")]
    [InlineData("人工智能产业联盟还不多见。")]
    public void What_nobody_sets_up_or_defines_is_a_class(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Institution));
}
