using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Tests.Graphs;

namespace KnowledgeGraph.Query.Tests.Asking;

/// <summary>A question that takes for granted what articles state otherwise has no answer, and shows what they state.</summary>
public sealed class What_is_taken_for_granted(TinyGraph graph)
{
    [Theory]
    [InlineData("江流智能的松涛大模型有多少参数")]
    [InlineData("江流智能哪天发布了松涛大模型")]
    [InlineData("陈望舒什么时候创立了北岭科技")]
    [InlineData("北岭科技收购浅湾数据花了多少钱")]
    [InlineData("北岭科技什么时候收购了浅湾数据")]
    [InlineData("浅湾数据是哪年被北岭科技收购的")]
    [InlineData("江流智能和北岭科技联合推出了什么")]
    public async Task And_is_not_so(string question) => Assert.Empty((await AskAsync(question)).Rows);

    [Fact]
    public async Task Is_answered_with_what_articles_state_instead()
    {
        var answer = await AskAsync("江流智能哪天发布了松涛大模型");
        Assert.Contains(answer.Related, r => r.Reason == RelatedReason.Otherwise && r.Evidence.Any(e => e.Quote == "北岭科技的松涛大模型"));
    }

    [Theory]
    [InlineData("北岭科技的松涛大模型有多少参数", 2)]
    [InlineData("北岭科技哪天发布了松涛大模型", 1)]
    public async Task And_is_so(string question, int rows) => Assert.Equal(rows, (await AskAsync(question)).Rows.Count);

    [Theory]
    [InlineData("北岭科技什么时候上市")]
    [InlineData("松涛助手卖给了谁")]
    [InlineData("林知远什么时候离职的")]
    public async Task Verbs_that_no_relation_covers_are_not_read_as_another(string question)
    {
        var answer = await AskAsync(question);
        Assert.Empty(answer.Rows);
        Assert.Equal(Standing.NotUnderstood, answer.Standing);
    }

    private Task<Answer> AskAsync(string question) => new QuestionAnswerer(graph.Store).AskAsync(question, TestContext.Current.CancellationToken);
}
