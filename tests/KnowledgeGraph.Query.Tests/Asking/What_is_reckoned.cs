using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Tests.Graphs;

namespace KnowledgeGraph.Query.Tests.Asking;

/// <summary>What is added up, counted and compared, and what must not be; what a question says of place, time and owner.</summary>
public sealed class What_is_reckoned(LedgerGraph graph) : IClassFixture<LedgerGraph>
{
    [Theory]
    [InlineData("北岭科技和江流智能的营收合计多少？", "2.27亿元")]
    [InlineData("北岭科技和江流智能的营收相差多少？", "0.73亿元")]
    [InlineData("松涛大模型所有版本的参数加起来是多少？", "1370亿参数")]
    public async Task Figures_are_reckoned_in_one_unit(string question, string row) => Assert.Equal([row], await RowsAsync(question));

    [Theory]
    [InlineData("数据标注岗位的平均年薪是多少？", "超过20万元")]
    [InlineData("产品经理的平均年薪是多少？", "")]
    [InlineData("数据标注岗位的平均月薪是多少？", "")]
    [InlineData("北岭科技数据标注岗位的平均年薪是多少？", "")]
    public async Task A_figure_of_no_entity_answers_who_asks_in_its_words(string question, string row) =>
        Assert.Equal(row.Length == 0 ? [] : [row], await RowsAsync(question));

    [Theory]
    [InlineData("芦花大模型（包括2.0版）的参数各处说法一致吗？", "10亿|30亿|80亿")]
    [InlineData("芦花大模型的参数各处说法一致吗？", "30亿")]
    [InlineData("芦花大模型的参数是多少？", "30亿")]
    [InlineData("蕨叶大模型的参数是多少？", "70亿")]
    public async Task The_sizes_of_versions_are_the_familys_where_the_question_counts_them_in_or_it_has_none(string question, string rows) =>
        Assert.Equal(rows, string.Join('|', (await RowsAsync(question)).Order(StringComparer.Ordinal)));

    [Fact]
    public async Task Versions_of_several_sizes_are_shown_side_by_side()
    {
        var answer = await AskAsync("芦花大模型（包括2.0版）的参数各处说法一致吗？");
        Assert.False(answer.Yes);
        Assert.Equal(3, Assert.Single(answer.Conflicts).Values.Count);
    }

    [Fact]
    public async Task Accounts_that_contradict_one_another_are_not_added_up()
    {
        var answer = await AskAsync("松涛大模型和橡木大模型的参数合计多少？");
        Assert.Equal(4, answer.Rows.Count);
        Assert.NotEmpty(answer.Conflicts);
    }

    [Theory]
    [InlineData("松涛大模型的参数各处说法一致吗？", true)]
    [InlineData("橡木大模型的参数各处说法一致吗？", false)]
    [InlineData("松涛大模型的参数超过千亿吗？", true)]
    [InlineData("松涛大模型的参数超过万亿吗？", false)]
    [InlineData("橡木大模型的参数超过150亿吗？", null)]
    [InlineData("北岭科技不是松涛大模型的开发商吗？", true)]
    [InlineData("北岭科技有没有自研大模型？", true)]
    public async Task Versions_of_one_sentence_are_no_contradiction(string question, bool? yes) => Assert.Equal(yes, (await AskAsync(question)).Yes);

    [Fact]
    public async Task A_phone_is_no_proof_of_a_model() =>
        Assert.DoesNotContain((await AskAsync("北岭科技有没有自研大模型？")).Evidence, e => e.Quote.Contains("手机", StringComparison.Ordinal));

    [Theory]
    [InlineData("全国大模型数量有没有别的说法？", "90个")]
    [InlineData("按地区统计人工智能企业的数量", "")]
    [InlineData("北岭科技的营收同比增幅是多少？", "")]
    [InlineData("北岭科技一共开发了多少个模型？", "1个")]
    [InlineData("江流智能和远帆资本给浅湾数据一共投了多少钱？", "")]
    [InlineData("哪家公司的投资方最多？", "浅湾数据|2个")]
    [InlineData("远帆资本的投资方最多是谁？", "")]
    public async Task Numbers_of_something_else_are_left_out(string question, string row) => Assert.Equal(row, string.Join('|', await RowsAsync(question)));

    [Theory]
    [InlineData("最新发布的大模型是哪个？", "橡木大模型|2023-06-01")]
    [InlineData("周牧云现在在哪家公司？", "北岭科技")]
    [InlineData("不在北京的公司有哪些？", "浅湾数据")]
    [InlineData("江流智能的哪些产品用了橡木大模型？", "江流白板")]
    [InlineData("浅湾数据的投资方还投了谁？", "北岭科技")]
    [InlineData("浅湾数据的投资方有哪些？", "江流智能|远帆资本")]
    [InlineData("浅湾数据2.3亿元融资的投资方有哪些？", "江流智能|远帆资本")]
    [InlineData("北岭科技和江流智能各自的自研大模型叫什么？", "北岭科技|松涛大模型|江流智能|橡木大模型")]
    public async Task Place_time_and_owner_are_conditions(string question, string rows) => Assert.Equal(rows, string.Join('|', await RowsAsync(question)));

    [Theory]
    [InlineData("橡木大模型是江流智能的还是北岭科技的？", "江流智能")]
    [InlineData("橡木大模型是北岭科技还是浅湾数据开发的？", "江流智能")]
    [InlineData("2023年5月和2023年6月分别发布了哪些大模型？", "2023-05|松涛大模型|2023-06|橡木大模型")]
    [InlineData("各公司分别推出了哪些大模型？", "北岭科技|松涛大模型|江流智能|橡木大模型")]
    [InlineData("周牧云是浅湾数据的什么人？", "浅湾数据|前首席执行官")]
    public async Task Each_of_several_is_told_by_itself(string question, string rows) => Assert.Equal(rows, string.Join('|', await RowsAsync(question)));

    [Fact]
    public async Task A_verb_without_a_subject_takes_the_thing_told_before()
    {
        var session = new QuestionAnswerer(graph.Store).StartSession();
        await session.AskAsync("江流智能的橡木大模型是什么时候发布的？", TestContext.Current.CancellationToken);
        var answer = await session.AskAsync("基于什么芯片？", TestContext.Current.CancellationToken);
        Assert.Equal(["云脊芯片"], answer.Rows.Select(r => r.Cells[0].Text));
    }

    private async Task<IEnumerable<string>> RowsAsync(string question) => (await AskAsync(question)).Rows.SelectMany(r => r.Cells).Select(c => c.Text);

    private Task<Answer> AskAsync(string question) => new QuestionAnswerer(graph.Store).AskAsync(question, TestContext.Current.CancellationToken);
}
