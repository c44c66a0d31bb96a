using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Tests.Graphs;

namespace KnowledgeGraph.Query.Tests.Asking;

/// <summary>What no relation covers is read in the sentences that say all of the question, and in no other.</summary>
public sealed class What_sentences_say(SentenceGraph graph) : IClassFixture<SentenceGraph>
{
    [Theory]
    [InlineData("《模型体验报告》评测了哪些大模型产品？", "松涛大模型,橡木大模型,芦花大模型,蕨叶大模型", 4)]
    [InlineData("河谷科技大会特别表彰了哪两家企业？", "北岭科技,江流智能", 2)]
    [InlineData("蕨叶大模型具备哪四项能力？", "写作,翻译,推理,绘画", 4)]
    public async Task A_list_is_read_whole_with_the_number_that_its_sentence_gives(string question, string rows, double announced)
    {
        var answer = await AskAsync(question);
        Assert.Equal(rows.Split(','), answer.Rows.Select(r => r.Cells[0].Text));
        Assert.Equal(announced, answer.Announced);
        Assert.True(answer.Complete);
        Assert.All(answer.Rows, r => Assert.NotEmpty(r.Evidence));
    }

    [Theory]
    [InlineData("主攻家电端侧的是哪些厂商？", "江流智能,沙丘软件")]
    [InlineData("《模型体验报告》中，垂直模型以哪些公司为代表？", "北岭科技,沙丘软件")]
    [InlineData("橡木大模型的研究成果登上了哪本国际期刊？", "自然通讯")]
    public async Task Who_or_which_stands_on_the_side_of_the_verb_where_it_is_asked_for(string question, string rows) =>
        Assert.Equal(rows.Split(','), (await AskAsync(question)).Rows.Select(r => r.Cells[0].Text));

    [Theory]
    [InlineData("北岭科技最大的机房接入了多少个加速卡？", 30000, "个")]
    [InlineData("浅湾数据服务了多少家医院？", 300, "家")]
    [InlineData("芦花大模型的训练语料有多少词元？", 5e11, "token")]
    public async Task A_number_is_that_of_the_noun_asked_for(string question, double value, string unit)
    {
        var cell = Assert.Single(Assert.Single((await AskAsync(question)).Rows).Cells);
        Assert.Equal((value, unit), (cell.Value!.Value, cell.Unit));
    }

    [Fact]
    public async Task Several_nouns_are_counted_each()
    {
        var rows = (await AskAsync("江流智能的付费客户中，银行客户和医院客户各有多少家？")).Rows;
        Assert.Equal(["银行客户 6家", "医院客户 20家"], rows.Select(r => r.Text));
    }

    [Fact]
    public async Task Two_articles_that_tell_it_otherwise_do_not_agree()
    {
        var answer = await AskAsync("算力需求增长10倍要多久，各篇文章说法一致吗？");
        Assert.False(answer.Yes);
        Assert.Equal([18, 2], answer.Rows.Select(r => r.Cells[0].Value!.Value));
        Assert.NotEmpty(answer.Conflicts);
    }

    [Fact]
    public async Task Two_who_are_asked_for_their_accounts_give_one_each()
    {
        var answer = await AskAsync("国内模型融资有多少起，林知远和自然通讯的说法一致吗？");
        Assert.False(answer.Yes);
        Assert.Equal([20, 100], answer.Rows.Select(r => r.Cells[0].Value!.Value).Order());
    }

    [Theory]
    [InlineData("松涛大模型支持一次同时使用三个插件吗？", true)]
    [InlineData("北岭科技会像江流智能那样去做手机吗？", false)]
    [InlineData("沙丘软件融过资吗？", false)]
    [InlineData("橡木大模型支持离线运行吗？", true)]
    public async Task A_clause_says_that_it_is_so_or_not_so(string question, bool yes)
    {
        var answer = await AskAsync(question);
        Assert.Equal(yes, answer.Yes);
        Assert.NotEmpty(answer.Evidence);
    }

    [Theory]
    [InlineData("\"\"\"")]
    [InlineData("「」『』“”")]
    public async Task Marks_alone_ask_nothing(string question) => Assert.Empty((await AskAsync(question)).Rows);

    [Theory]
    [InlineData("芦花大模型支持离线运行吗？")]
    [InlineData("蕨叶大模型支持离线运行吗？")]
    [InlineData("松涛大模型支持一次同时使用五个插件吗？")]
    [InlineData("松涛大模型禁止一次同时使用三个插件吗？")]
    [InlineData("江流智能会像北岭科技那样去做手机吗？")]
    [InlineData("北岭科技融过资吗？")]
    [InlineData("浅湾数据有自动驾驶经验吗？")]
    [InlineData("浅湾数据进军海外市场了吗？")]
    [InlineData("沙丘软件训练江流智能的客服吗？")]
    public async Task What_is_left_open_or_said_of_another_is_neither(string question) => Assert.Null((await AskAsync(question)).Yes);

    [Theory]
    [InlineData("浅湾数据向示例大学捐赠了哪些大模型？")]
    [InlineData("沙丘软件服务了多少家医院？")]
    [InlineData("橡木大模型的训练语料有多少词元？")]
    [InlineData("国内模型融资有多少起，林知远和陈望舒的说法一致吗？")]
    [InlineData("江流智能最大的机房接入了多少个加速卡？")]
    [InlineData("浅湾数据服务了多少家银行？")]
    [InlineData("河谷科技大会特别表彰了哪三家企业？")]
    public async Task Half_a_list_a_plan_or_anothers_number_is_no_answer(string question) => Assert.Empty((await AskAsync(question)).Rows);

    private Task<Answer> AskAsync(string question) => new QuestionAnswerer(graph.Store).AskAsync(question, TestContext.Current.CancellationToken);
}
