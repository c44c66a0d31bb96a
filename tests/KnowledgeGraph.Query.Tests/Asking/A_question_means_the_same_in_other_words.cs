using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Tests.Graphs;

namespace KnowledgeGraph.Query.Tests.Asking;

/// <summary>What changes nothing of the meaning changes nothing of the answer.</summary>
public sealed class A_question_means_the_same_in_other_words(TinyGraph graph)
{
    private static readonly string[] Questions =
    [
        "松涛大模型是谁开发的", "松涛大模型是什么时候发布的", "松涛大模型有多少参数", "林知远毕业于哪所大学", "北岭科技的首席执行官是谁",
        "松涛大模型通过备案了吗", "江流智能收购了哪家公司", "北岭科技有哪些大模型", "林知远是谁", "松涛大模型的参数，各家说法是否一致", "桂树大模型是谁开发的",
    ];

    public static TheoryData<string> Wrappings { get; } =
    [
        "你知道{0}吗", "能告诉我{0}吗？", "谁知道{0}？", "有没有人知道{0}", "可以帮我查一下{0}吗", "跟我讲讲{0}", "小助手，{0}？", "按文章的说法，{0}", "我记不清了，{0}？", "诶，话说，{0}",
        "{0}，有人知道吗", "{0}，在线等", "{0}？？谢谢啦！", "{0}，文章里有写吗", "{0}～", "{0}…", "{0}，麻烦了", "  {0}  ", "{0}?求解答",
    ];

    [Theory]
    [MemberData(nameof(Wrappings))]
    public async Task However_it_is_wrapped(string wrapping)
    {
        foreach (var question in Questions)
        {
            Assert.Equal(await CellsAsync(question), await CellsAsync(wrapping.Replace("{0}", question, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task With_each_character_standing_apart()
    {
        foreach (var question in Questions)
        {
            Assert.Equal(await CellsAsync(question), await CellsAsync(string.Join(' ', question.ToCharArray())));
        }
    }

    [Theory]
    [InlineData("松涛大模型，松涛大模型是谁开发的", "松涛大模型是谁开发的")]
    [InlineData("关于松涛大模型，它是谁开发的", "松涛大模型是谁开发的")]
    [InlineData("林知远嘛，毕业于哪所大学", "林知远毕业于哪所大学")]
    [InlineData("林知远究竟是谁", "林知远是谁")]
    [InlineData("林知远是北岭科技的什么", "林知远在北岭科技担任什么职务")]
    [InlineData("松涛大模型几个参数", "松涛大模型有多少参数")]
    [InlineData("北岭科技一共有哪些大模型", "北岭科技有哪些大模型")]
    [InlineData("松涛大模型备案没备案", "松涛大模型通过备案了吗")]
    [InlineData("江流智能收没收购浅湾数据", "江流智能收购了浅湾数据吗")]
    [InlineData("橡木大模型过备案没", "橡木大模型通过备案了吗")]
    [InlineData("北岭科技谁搞起来的", "北岭科技是谁创立的")]
    [InlineData("林知远搞的是哪家公司", "林知远创立了哪家公司")]
    [InlineData("江流智能把谁给收了", "江流智能收购了哪家公司")]
    [InlineData("浅湾数据最后给谁买走了", "浅湾数据被谁收购了")]
    [InlineData("林知远念的哪所大学", "林知远毕业于哪所大学")]
    [InlineData("松涛大模型备案过没过", "松涛大模型通过备案了吗")]
    [InlineData("橡木大模型几号放开的", "橡木大模型是哪天向公众开放的")]
    [InlineData("2023 年 8 月有哪些大模型通过备案", "2023年8月有哪些大模型通过备案")]
    public async Task Said_otherwise(string other, string question) => Assert.Equal(await CellsAsync(question), await CellsAsync(other));

    [Theory]
    [InlineData("松涛大模模型是谁开发的", "松涛大模型是谁开发的")]
    [InlineData("松涛大模型是天哪发布的", "松涛大模型是哪天发布的")]
    [InlineData("松涛大模型是么什时候发布的", "松涛大模型是什么时候发布的")]
    [InlineData("2023念8月有哪些大模型通过备案", "2023年8月有哪些大模型通过备案")]
    [InlineData("8越31日有哪些大模型通过备案", "8月31日有哪些大模型通过备案")]
    [InlineData("首皮通过备案的大模型有哪些", "首批通过备案的大模型有哪些")]
    [InlineData("松涛大模型通过被案了吗", "松涛大模型通过备案了吗")]
    [InlineData("松涛大摸型的参数有多少", "松涛大模型的参数有多少")]
    public async Task Mistyped(string other, string question) => Assert.Equal(await CellsAsync(question), await CellsAsync(other));

    [Theory]
    [InlineData("月之按面是谁创立的")]
    [InlineData("首批通过备案的上害大模型有多少个")]
    [InlineData("豆 是 包哪家公司开发的")]
    public async Task What_is_left_over_is_no_question_about_everything(string question) => Assert.Empty((await AskAsync(question)).Rows);

    private async Task<string> CellsAsync(string question)
    {
        var answer = await AskAsync(question);
        return string.Join(" ; ", answer.Rows.Select(r => string.Join(',', r.Cells.Select(c => c.Text))).Order(StringComparer.Ordinal)) + $" {answer.Yes} {answer.Announced}";
    }

    private Task<Answer> AskAsync(string question) => new QuestionAnswerer(graph.Store).AskAsync(question, TestContext.Current.CancellationToken);
}
