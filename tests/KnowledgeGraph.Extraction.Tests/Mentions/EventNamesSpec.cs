using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class EventNamesSpec
{
    [Theory]
    [InlineData("第三届云杉人工智能创新大赛落幕。", "第三届云杉人工智能创新大赛")]
    [InlineData("“远山杯”机器人挑战赛在杭州开赛。", "“远山杯”机器人挑战赛")]
    [InlineData("他出席2024华为产品与方案发布会。", "2024华为产品与方案发布会")]
    [InlineData("北京人工智能应用周开幕。", "北京人工智能应用周")]
    public void Events_by_the_end_of_their_names(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Event));

    [Theory]
    [InlineData("公司召开新品发布会。")]
    [InlineData("这是一次小型研讨会。")]
    [InlineData("公司与大会组委会沟通。")]
    public void Kinds_of_events_are_none(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Event));

    [Theory]
    [InlineData("协会发布《云杉大模型体验报告2.0》。", "《云杉大模型体验报告2.0》")]
    [InlineData("《远山互联网发展报告2025》发布。", "《远山互联网发展报告2025》")]
    public void Reports_keep_their_year_or_number(string text, string name) => Assert.Equal([name], Reading.Of(text).Names(EntityType.Report));
}
