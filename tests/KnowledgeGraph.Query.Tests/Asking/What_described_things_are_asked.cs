using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Tests.Graphs;

namespace KnowledgeGraph.Query.Tests.Asking;

/// <summary>Questions whose subject is itself described, implied or one of a list.</summary>
public sealed class What_described_things_are_asked(TinyGraph graph)
{
    [Theory]
    [InlineData("北岭科技的首席执行官是哪个学校毕业的？", "示例大学")]
    [InlineData("松涛大模型的开发商的CEO是谁？", "林知远")]
    [InlineData("收购浅湾数据的公司开发了什么大模型？", "橡木大模型")]
    [InlineData("林知远创办的公司什么时候发布了松涛大模型？", "2023-07-07")]
    public async Task First_who_is_described_then_what_is_asked_of_them(string question, string cell) =>
        Assert.Equal(cell, Assert.Single((await AskAsync(question)).Rows).Cells[0].Text);

    [Fact]
    public async Task Both_steps_are_proved()
    {
        var row = Assert.Single((await AskAsync("北岭科技的首席执行官是哪个学校毕业的？")).Rows);
        Assert.Contains(row.Evidence, e => e.Quote == "林知远毕业于示例大学");
        Assert.Contains(row.Evidence, e => e.Quote == "北岭科技首席执行官林知远");
    }

    [Theory]
    [InlineData("哪些公司的大模型通过了首批备案？", "北岭科技")]
    [InlineData("首批名单上都有谁？", "北岭科技")]
    [InlineData("首批里有哪些大模型？", "松涛大模型")]
    public async Task A_batch_is_one_of_filings_and_its_makers_may_be_asked_for(string question, string cell) =>
        Assert.Equal(cell, Assert.Single((await AskAsync(question)).Rows).Cells[0].Text);

    [Theory]
    [InlineData("最大的模型是哪个？", "松涛大模型")]
    [InlineData("最新的模型是哪个？", "松涛大模型")]
    [InlineData("林知远是哪家公司的创始人？", "北岭科技")]
    [InlineData("林知远在北岭科技做什么？", "北岭科技")]
    public async Task What_goes_without_saying(string question, string cell)
    {
        var rows = (await AskAsync(question)).Rows;
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal(cell, r.Cells[0].Text));
    }

    [Theory]
    [InlineData("江流智能收购了浅湾数据没有", true)]
    [InlineData("江流智能收购了浅湾数据吧", true)]
    [InlineData("松涛大模型的发布时间早于2023年8月吗", true)]
    [InlineData("松涛大模型的发布时间早于2023年5月吗", false)]
    [InlineData("橡木大模型在首批名单里吗", false)]
    public async Task Questions_end_in_many_ways(string question, bool yes) => Assert.Equal(yes, (await AskAsync(question)).Yes);

    [Theory]
    [InlineData("松涛大模型和橡木大模型都通过备案了吗", false)]
    [InlineData("林知远既创立了北岭科技又毕业于示例大学吗", true)]
    [InlineData("松涛大模型和松涛助手都是北岭科技开发的吗", true)]
    public async Task What_is_asked_of_each_must_hold_of_each(string question, bool yes) => Assert.Equal(yes, (await AskAsync(question)).Yes);

    [Fact]
    public async Task A_name_that_holds_the_word_for_all_asks_nothing_of_each()
    {
        var answer = await AskAsync("江流智能和首都医科大学合作了吗");
        Assert.Null(answer.Yes);
        Assert.DoesNotContain("是。", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("江流智能和首都医科大学都合作过吗")]
    [InlineData("江流智能和成都新材银行合作了吗")]
    public async Task Two_that_work_together_are_not_asked_of_one_by_one(string question) => Assert.Null((await AskAsync(question)).Yes);

    [Theory]
    [InlineData("江流智能和首都医科大学都与示例大学合作了吗", true)]
    [InlineData("江流智能和示例大学都与首都医科大学合作了吗", null)]
    public async Task What_each_did_with_a_third_must_be_said_of_each(string question, bool? yes)
    {
        var answer = await AskAsync(question);
        Assert.Equal(yes, answer.Yes);
        Assert.Equal(yes == true, answer.Text.StartsWith("是。", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("浅湾数据的首席执行官是谁", "陈望舒")]
    [InlineData("浅湾数据目前的首席执行官是谁", "陈望舒")]
    [InlineData("浅湾数据当前的首席执行官是谁", "陈望舒")]
    [InlineData("浅湾数据目前首席执行官是谁", "陈望舒")]
    public async Task Who_left_a_post_does_not_hold_it(string question, string cell) => Assert.Equal(cell, Assert.Single((await AskAsync(question)).Rows).Cells[0].Text);

    [Theory]
    [InlineData("浅湾数据前首席执行官是谁")]
    [InlineData("前浅湾数据首席执行官是谁")]
    [InlineData("谁曾任浅湾数据首席执行官")]
    public async Task Who_left_a_post_is_told_where_the_past_is_asked(string question) =>
        Assert.Contains((await AskAsync(question)).Rows, r => r.Cells[0].Text == "周牧云");

    [Theory]
    [InlineData("除了松涛助手，北岭科技还开发了什么", "松涛大模型")]
    [InlineData("松涛大模型以外，北岭科技还做了什么", "松涛助手")]
    public async Task Names_that_are_left_out_are_no_rows(string question, string cell) => Assert.Equal(cell, Assert.Single((await AskAsync(question)).Rows).Cells[0].Text);

    [Theory]
    [InlineData("北领科技和松涛大模型是什么关系")]
    [InlineData("松涛大模型是不是北岭科季开发的")]
    public async Task A_name_mistyped_beside_another_is_read_as_meant(string question) => Assert.NotEmpty((await AskAsync(question)).Rows);

    [Theory]
    [InlineData("松涛大模型的训练成本是多少", 1)]
    [InlineData("江流智能收购浅湾数据花了多少钱", 0)]
    public async Task Numbers_are_those_that_are_asked_or_none(string question, int cells) =>
        Assert.Equal(cells, (await AskAsync(question)).Rows.SelectMany(r => r.Cells).Count());

    [Theory]
    [InlineData("传闻谁打算收购江流智能？", RowStatus.Rumoured)]
    [InlineData("谁计划收购江流智能？", RowStatus.Rumoured)]
    public async Task A_rumoured_plan_is_told_as_a_rumour(string question, RowStatus status) =>
        Assert.Equal(status, Assert.Single((await AskAsync(question)).Rows).Status);

    [Fact]
    public async Task Two_things_asked_of_one_subject_are_one_row()
    {
        var row = Assert.Single((await AskAsync("松涛大模型是谁开发的、哪天发布的？")).Rows);
        Assert.Equal(["北岭科技", "2023-07-07"], row.Cells.Select(c => c.Text));
    }

    private Task<Answer> AskAsync(string question) => new QuestionAnswerer(graph.Store).AskAsync(question, TestContext.Current.CancellationToken);
}
