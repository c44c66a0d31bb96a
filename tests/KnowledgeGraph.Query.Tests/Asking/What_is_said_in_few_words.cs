using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Tests.Graphs;

namespace KnowledgeGraph.Query.Tests.Asking;

/// <summary>Questions as they are spoken, and keywords without a question word.</summary>
public sealed class What_is_said_in_few_words(SpokenGraph graph) : IClassFixture<SpokenGraph>
{
    [Theory]
    [InlineData("澄湖科技值多少钱", "80亿元")]
    [InlineData("澄湖科技 估值", "80亿元")]
    [InlineData("澄湖科技进账多少", "9亿元")]
    [InlineData("涟漪大模型有多少参数", "60亿参数")]
    [InlineData("有多少创作团队加入渡口平台", "300多个")]
    [InlineData("苇岸数据的专利申请量是多少", "500件")]
    [InlineData("苇岸数据的专利申请量占全国的比例是多少", "20%")]
    [InlineData("苇岸数据B轮是哪天完成的", "2022-05-01")]
    [InlineData("苇岸数据B轮是那天完成的", "2022-05-01")]
    public async Task Numbers(string question, string number) => Assert.Equal([number], await LastCellsAsync(question));

    [Theory]
    [InlineData("澄湖科技这轮是谁领的投", "启明基石")]
    [InlineData("澄湖科技的领投方是谁", "启明基石")]
    [InlineData("澄湖科技最新发布的模型是什么", "潮汐大模型")]
    [InlineData("澄湖科技刚出的模型叫啥", "潮汐大模型")]
    public async Task Those_of_whom_the_words_say_it(string question, string name) => Assert.Equal([name], await LastCellsAsync(question));

    [Fact]
    public async Task All_who_took_part_where_nobody_asks_who_led() =>
        Assert.Equal(["启明基石", "望川资本"], await LastCellsAsync("澄湖科技这轮都有谁投了"));

    [Theory]
    [InlineData("顾南枝在澄湖科技是什么职务", "高级副总裁、澄湖云业务部总经理")]
    [InlineData("顾南枝在澄湖科技干啥的", "高级副总裁、澄湖云业务部总经理")]
    [InlineData("顾南枝 职务", "高级副总裁、澄湖云业务部总经理")]
    public async Task A_post_with_the_department_that_it_names(string question, string post) => Assert.Equal([post], await LastCellsAsync(question));

    [Fact]
    public async Task Posts_at_two_firms_stay_two() => Assert.Equal(["首席科学家", "董事长"], await LastCellsAsync("沈听澜担任什么职务"));

    private async Task<IEnumerable<string>> LastCellsAsync(string question)
    {
        var answer = await new QuestionAnswerer(graph.Store).AskAsync(question, TestContext.Current.CancellationToken);
        return answer.Rows.Select(r => r.Cells[^1].Text);
    }
}
