using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Tests.Graphs;

namespace KnowledgeGraph.Query.Tests.Asking;

public sealed class What_composed_questions_mean(TinyGraph graph)
{
    [Theory]
    [InlineData("参数超过110亿的大模型有哪些？", "松涛大模型")]
    [InlineData("北岭科技的、参数不少于100亿的大模型", "松涛大模型")]
    [InlineData("江流智能的、已向公众开放的大模型有哪些？", "橡木大模型")]
    [InlineData("北岭科技的、已向公众开放的大模型有哪些？", "")]
    [InlineData("2023年8月之前发布的大模型有哪些？", "松涛大模型")]
    [InlineData("2023年8月之后发布的大模型有哪些？", "")]
    public async Task Things_that_fit_every_condition(string question, string rows) =>
        Assert.Equal(rows, string.Join('|', (await AskAsync(question)).Rows.Select(r => r.Cells[0].Text)));

    [Theory]
    [InlineData("松涛大模型是哪家公司合作推出的？", "北岭科技")]
    [InlineData("松涛大模型是谁联手打造的？", "北岭科技")]
    public async Task What_was_made_together_is_asked_of_its_makers(string question, string rows) =>
        Assert.Equal(rows, string.Join('|', (await AskAsync(question)).Rows.Select(r => r.Cells[0].Text)));

    [Fact]
    public async Task What_no_article_states_comes_with_what_can_be_asked_instead()
    {
        var answer = await AskAsync("松涛大模型是谁收购的？");
        Assert.Empty(answer.Rows);
        Assert.Contains("松涛大模型有多少参数？", answer.Nearest);
    }

    [Theory]
    [InlineData("江流智能服务了多少家客户？", "300家")]
    [InlineData("江流智能覆盖多少个城市？", "")]
    [InlineData("江流智能的专利占全球多少？", "38%")]
    [InlineData("江流智能的专利占全球的多少？", "38%")]
    [InlineData("松涛大模型哪年启动研发？", "")]
    [InlineData("百亿参数以上的大模型有多少个？", "")]
    [InlineData("江流智能孵化了多少家公司？", "")]
    [InlineData("收购浅湾数据花了多少现金？", "")]
    public async Task A_number_of_something_else_is_no_answer(string question, string rows) =>
        Assert.Equal(rows, string.Join('|', (await AskAsync(question)).Rows.SelectMany(r => r.Cells).Select(c => c.Text)));

    [Theory]
    [InlineData("松涛大模型是哪家公司开发的？这家公司有哪些人？", "北岭科技|林知远")]
    [InlineData("松涛大模型是哪家公司开发的？该公司的CEO是谁？", "北岭科技|林知远")]
    [InlineData("北岭科技开发了哪个大模型？这款大模型有多少参数？", "松涛大模型|100亿参数|近120亿参数")]
    [InlineData("松涛大模型的训练成本是多少？这话是谁说的？", "500万元|林知远")]
    [InlineData("松涛大模型的训练成本是多少，谁说的？", "500万元|林知远")]
    [InlineData("松涛大模型是哪家公司开发的？这话是谁说的？", "北岭科技")]
    public async Task A_later_part_goes_on_from_the_answer_of_the_one_before(string question, string rows) =>
        Assert.Equal(rows, string.Join('|', (await AskAsync(question)).Rows.SelectMany(r => r.Cells).Select(c => c.Text)));

    [Theory]
    [InlineData("北岭科技和松涛大模型是什么关系？", "北岭科技 DEVELOPS 松涛大模型")]
    [InlineData("林知远和松涛大模型是什么关系？", "林知远 WORKS_FOR 北岭科技|北岭科技 DEVELOPS 松涛大模型")]
    public async Task How_two_names_belong_together(string question, string rows)
    {
        var answer = await AskAsync(question);
        Assert.Equal(rows, string.Join('|', answer.Rows.Where(r => r.Cells[1].Text != "FOUNDED").Select(r => string.Join(' ', r.Cells.Select(c => c.Text)))));
    }

    [Theory]
    [InlineData("松涛大模型的参数，各家说法一致吗？", false)]
    [InlineData("松涛大模型的参数，有没有别的说法？", true)]
    [InlineData("松涛大模型是谁开发的，各篇文章说法一致吗？", true)]
    public async Task Whether_accounts_agree(string question, bool yes)
    {
        var answer = await AskAsync(question);
        Assert.Equal(yes, answer.Yes);
        Assert.All(answer.Conflicts.SelectMany(c => c.Values), v => Assert.NotEmpty(v.Evidence));
    }

    [Theory]
    [InlineData("江流智能收购了浅湾数据吗？", true)]
    [InlineData("橡木大模型通过备案了吗？", false)]
    [InlineData("松涛大模型是江流智能开发的吗？", false)]
    [InlineData("北岭科技收购了江流智能吗？", null)]
    [InlineData("橡木大模型的参数超过100亿吗？", null)]
    [InlineData("松涛大模型是江流智能的吗？", false)]
    [InlineData("松涛大模型是北岭科技的吗？", true)]
    public async Task Yes_no_or_unstated(string question, bool? yes) => Assert.Equal(yes, (await AskAsync(question)).Yes);

    [Theory]
    [InlineData("松涛是谁开法的？", "北岭科技")]
    [InlineData("松濤大模型是誰開發的？", "北岭科技")]
    [InlineData("请问您知道松涛大模型是谁开发的吗？谢谢！", "北岭科技")]
    [InlineData("松涛大模型 开发者", "北岭科技")]
    [InlineData("松掏大模型是谁开发的？", "北岭科技")]
    public async Task The_same_in_other_words(string question, string row) => Assert.Equal(row, Assert.Single((await AskAsync(question)).Rows).Text);

    [Theory]
    [InlineData("哪些大模型没有通过备案？", "橡木大模型", RowStatus.Denied)]
    [InlineData("传闻谁要收购江流智能？", "北岭科技", RowStatus.Rumoured)]
    public async Task What_is_not_so_or_only_rumoured_when_that_is_asked(string question, string name, RowStatus status)
    {
        var row = Assert.Single((await AskAsync(question)).Rows);
        Assert.Equal((name, status), (row.Cells[0].Text, row.Status));
    }

    [Theory]
    [InlineData("橡木大模型通过备案了吗？", Standing.Denied)]
    [InlineData("桂树大模型是谁开发的？", Standing.NeverMentioned)]
    [InlineData("谁收购了江流智能？", Standing.OnlyNear)]
    [InlineData("松涛大模型好用吗", Standing.NotUnderstood)]
    [InlineData("松涛大模型是谁开发的？", Standing.Stated)]
    public async Task Where_an_answer_stands(string question, Standing standing) => Assert.Equal(standing, (await AskAsync(question)).Standing);

    [Fact]
    public async Task A_session_goes_on_from_the_last_subject()
    {
        var session = new QuestionAnswerer(graph.Store).StartSession();
        await session.AskAsync("松涛大模型是谁开发的？", TestContext.Current.CancellationToken);
        var when = await session.AskAsync("它是什么时候发布的？", TestContext.Current.CancellationToken);
        var other = await session.AskAsync("有多少参数？", TestContext.Current.CancellationToken);
        Assert.Equal("2023-07-07", Assert.Single(when.Rows).Cells[0].Text);
        Assert.Equal(2, other.Count);
    }

    [Fact]
    public async Task Numbers_come_with_value_unit_and_bound()
    {
        var cells = (await AskAsync("松涛有多少参数？")).Rows.Select(r => Assert.Single(r.Cells)).OrderBy(c => c.Value).ToList();
        Assert.Equal([1e10, 1.2e10], cells.Select(c => c.Value!.Value));
        Assert.All(cells, c => Assert.Equal((CellKind.Figure, "参数"), (c.Kind, c.Unit)));
    }

    private Task<Answer> AskAsync(string question) => new QuestionAnswerer(graph.Store).AskAsync(question, TestContext.Current.CancellationToken);
}
