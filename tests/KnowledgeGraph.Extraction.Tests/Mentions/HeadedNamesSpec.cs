using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Where institutions and gatherings begin that a head ends, and what only ends like one.</summary>
public sealed class HeadedNamesSpec
{
    [Theory]
    [InlineData("作家刚刚亮相2024云湾智能大会。", "2024云湾智能大会")]
    [InlineData("这次云湾科技周吸引了不少人。", "云湾科技周")]
    [InlineData("我们期待云湾峰会早日到来。", "云湾峰会")]
    [InlineData("他参加了2019年世界摄影大赛。", "世界摄影大赛")]
    public void Gatherings_begin_behind_words_that_no_name_holds(string text, string name) => Assert.Contains(Reading.Of(text).Names(EntityType.Event), found => found.EndsWith(name, StringComparison.Ordinal) && found.Length <= name.Length + 5);

    [Theory]
    [InlineData("我觉得2040年会很不一样。")]
    [InlineData("下一步发展会怎样？")]
    [InlineData("未来几年会更好。")]
    [InlineData("目前大会已经开始报名。")]
    [InlineData("这次网络研讨会很有用。")]
    [InlineData("不可能选择大赛道。")]
    [InlineData("公司正在提升技术日益重要的地位。")]
    public void What_ends_like_a_gathering_by_chance_is_none(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Event));

    [Theory]
    [InlineData("全球几乎所有医院都在用。")]
    [InlineData("几位大学教授到场。")]
    [InlineData("这不是一所精英大学。")]
    [InlineData("她的孩子学会了骑车。")]
    [InlineData("模型逐渐学会了推理。")]
    [InlineData("他们至少大型实验室都在追求这个。")]
    [InlineData("这批题目源自大学考试。")]
    public void What_counts_or_describes_is_no_institution(string text) => Assert.Empty(Reading.Of(text).Names(EntityType.Institution));

    [Theory]
    [InlineData("他是中国图形学会会士。", "中国图形学会")]
    [InlineData("她毕业于芜州理工大学。", "芜州理工大学")]
    [InlineData("数据由世界野生生物基金会提供。", "世界野生生物基金会")]
    public void Names_of_institutions_stay_whole(string text, string name) => Assert.Contains(name, Reading.Of(text).Names(EntityType.Institution));
}
