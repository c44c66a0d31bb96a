using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Tests.Graphs;

namespace KnowledgeGraph.Query.Tests.Asking;

/// <summary>What fits one half of a question and not the other is no answer; nor is what is only to come, or somebody else's.</summary>
public sealed class What_fits_by_half(NearMissGraph graph) : IClassFixture<NearMissGraph>
{
    [Theory]
    [InlineData("示例大学毕业的人里谁是CEO", "林知远")]
    [InlineData("哪些CEO毕业于示例大学", "林知远")]
    [InlineData("哪些企业的CEO毕业于示例大学", "北岭科技")]
    [InlineData("哪些公司的创始人是示例大学毕业的", "北岭科技")]
    public async Task Is_not_a_row_unless_the_other_half_fits_too(string question, string only) =>
        Assert.Equal([only], (await AskAsync(question)).Rows.Select(r => r.Cells[0].Text));

    [Fact]
    public async Task Applying_for_a_filing_is_no_filing()
    {
        var answer = await AskAsync("有哪些大模型正在申请备案");
        Assert.Equal(["橡木大模型"], answer.Rows.Select(r => r.Text));
        Assert.Null(answer.Announced);
        Assert.DoesNotContain(answer.Related, r => r.Reason == RelatedReason.Denied);
    }

    [Theory]
    [InlineData("哪家企业的大模型数量最多")]
    [InlineData("全球一共发布了多少个大模型")]
    [InlineData("海外发布了多少个大模型")]
    [InlineData("哪些公司拥有K700")]
    [InlineData("谁有K700")]
    [InlineData("北岭科技B轮融资多少")]
    [InlineData("垂类大模型一共有多少家")]
    [InlineData("北岭科技营收环比增长多少")]
    public async Task Anothers_number_or_product_is_no_answer(string question) => Assert.Empty((await AskAsync(question)).Rows);

    [Theory]
    [InlineData("中国发布了多少个大模型", "70个")]
    [InlineData("国内现有多少个大模型", "70个")]
    [InlineData("北岭科技A轮融资多少", "3亿元")]
    [InlineData("北岭科技种子轮融资多少", "4000万元")]
    [InlineData("北岭科技营收同比增长多少", "80%")]
    [InlineData("江流智能招数据工程师月薪是多少", "30-35k/月")]
    public async Task Ones_own_number_is_the_answer(string question, string number) =>
        Assert.Equal([number], (await AskAsync(question)).Rows.Select(r => r.Cells[^1].Text));

    [Theory]
    [InlineData("晨雾助手什么时候上线")]
    [InlineData("晨雾助手上线了吗")]
    public async Task What_is_to_come_has_not_come_about(string question)
    {
        var answer = await AskAsync(question);
        Assert.Empty(answer.Rows);
        Assert.NotEqual(true, answer.Yes);
        Assert.Contains(answer.Related, r => r.Reason == RelatedReason.Planned);
        Assert.DoesNotContain(answer.Related, r => r.Reason == RelatedReason.Denied);
    }

    [Theory]
    [InlineData("国内大模型的数量有几种说法")]
    [InlineData("关于我国大模型的总数，说法有几种")]
    public async Task A_number_of_things_is_asked_for_beside_the_number_of_accounts(string question) =>
        Assert.Equal(["70个"], (await AskAsync(question)).Rows.Select(r => r.Cells[^1].Text));

    [Fact]
    public async Task To_be_developed_is_not_to_be_online() => Assert.NotEqual(true, (await AskAsync("晚霞助手上线了吗")).Yes);

    [Fact]
    public async Task Places_are_not_complete_by_the_number_of_models()
    {
        var answer = await AskAsync("哪里有大模型通过备案");
        Assert.Null(answer.Announced);
        Assert.Null(answer.Complete);
    }

    [Fact]
    public async Task One_account_is_told_as_the_only_one()
    {
        var answer = await AskAsync("松涛大模型的参数各家说法一致吗");
        Assert.Single(answer.Rows);
        Assert.Contains("只有一处", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("松涛大模型有多少参数", "林间社区有多少开源模型", "40个")]
    [InlineData("晨雾助手有多少参数", "林间社区有多少开源模型", "40个")]
    [InlineData("林知远是谁", "中国发布了多少个大模型", "70个")]
    public async Task A_question_of_its_own_is_answered_as_it_is_alone(string before, string question, string number)
    {
        var session = new QuestionAnswerer(graph.Store).StartSession();
        await session.AskAsync(before, TestContext.Current.CancellationToken);
        var answer = await session.AskAsync(question, TestContext.Current.CancellationToken);
        Assert.Equal([number], answer.Rows.Select(r => r.Cells[^1].Text));
    }

    private Task<Answer> AskAsync(string question) => new QuestionAnswerer(graph.Store).AskAsync(question, TestContext.Current.CancellationToken);
}
