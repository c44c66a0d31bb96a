using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Tests.Graphs;

namespace KnowledgeGraph.Query.Tests.Asking;

/// <summary>What a later question or part takes from the one before it, and what it must not; kinds of money and rounds told apart.</summary>
public sealed class What_goes_on(NearMissGraph graph) : IClassFixture<NearMissGraph>
{
    [Theory]
    [InlineData("林知远毕业于哪里", "周牧云呢", "示例大学")]
    [InlineData("北岭科技的首席执行官是谁", "那江流智能呢", "陈望舒")]
    [InlineData("北岭科技A轮融资多少", "林间社区有多少开源模型", "40个")]
    public async Task A_name_alone_is_asked_what_was_asked_before(string before, string question, string answered)
    {
        var session = new QuestionAnswerer(graph.Store).StartSession();
        await session.AskAsync(before, TestContext.Current.CancellationToken);
        var answer = await session.AskAsync(question, TestContext.Current.CancellationToken);
        Assert.Equal([answered], answer.Rows.Select(r => r.Cells[^1].Text));
    }

    [Fact]
    public async Task A_place_is_not_taken_into_a_question_of_its_own()
    {
        var session = new QuestionAnswerer(graph.Store).StartSession();
        await session.AskAsync("北京有几个大模型通过了备案", TestContext.Current.CancellationToken);
        var answer = await session.AskAsync("哪些CEO毕业于示例大学", TestContext.Current.CancellationToken);
        Assert.Equal(["林知远"], answer.Rows.Select(r => r.Cells[0].Text));
    }

    [Fact]
    public async Task Another_post_is_not_the_one_told_before()
    {
        var session = new QuestionAnswerer(graph.Store).StartSession();
        await session.AskAsync("林知远在北岭科技担任什么职务", TestContext.Current.CancellationToken);
        var answer = await session.AskAsync("他还担任什么职务", TestContext.Current.CancellationToken);
        Assert.DoesNotContain(answer.Rows, r => r.Cells.Any(c => c.Text == "北岭科技"));
    }

    [Theory]
    [InlineData("北岭科技净利润多少，同比增长多少", "12亿元 13%")]
    [InlineData("北岭科技净利润是多少", "12亿元")]
    [InlineData("北岭科技种子轮拿了多少钱", "4000万元")]
    public async Task A_number_is_of_the_money_and_the_round_asked_for(string question, string cells) =>
        Assert.Equal([cells], (await AskAsync(question)).Rows.Select(r => string.Join(' ', r.Cells.Select(c => c.Text))));

    [Theory]
    [InlineData("北岭科技估值是多少")]
    [InlineData("北岭科技的训练成本是多少")]
    [InlineData("北岭科技天使轮融资多少")]
    [InlineData("林知远不是北岭科技的什么人")]
    [InlineData("松涛大模型的第二个版本是哪天发布的")]
    public async Task What_nobody_says_has_no_rows(string question) => Assert.Empty((await AskAsync(question)).Rows);

    [Theory]
    [InlineData("北岭科技的芯片市场由哪几家厂商占据")]
    [InlineData("北岭科技的换机周期是多少")]
    public async Task A_word_of_the_language_is_no_mistyped_wording(string question) =>
        Assert.DoesNotContain((await AskAsync(question)).Understood, u => u.Contains("读作", StringComparison.Ordinal));

    private Task<Answer> AskAsync(string question) => new QuestionAnswerer(graph.Store).AskAsync(question, TestContext.Current.CancellationToken);
}
