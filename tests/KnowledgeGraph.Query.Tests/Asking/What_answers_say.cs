using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Tests.Graphs;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Tests.Asking;

public sealed class What_answers_say(TinyGraph graph)
{
    [Theory]
    [InlineData("北岭科技的大模型叫什么？", "松涛大模型")]
    [InlineData("松涛大模型是谁开发的？", "北岭科技")]
    [InlineData("江流智能收购了谁？", "浅湾数据")]
    [InlineData("浅湾数据被谁收购？", "江流智能")]
    [InlineData("谁收购了浅湾数据？", "江流智能")]
    [InlineData("松涛是什么时候、在哪个大会上发布的？", "松涛大模型 2023-07-07；2023模型应用大会")]
    [InlineData("北岭科技的大模型叫什么？在哪个会上亮相？", "松涛大模型|2023模型应用大会")]
    [InlineData("2023模型应用大会上发布了什么？", "松涛大模型")]
    [InlineData("北岭科技的创始人是谁？他毕业于哪里？", "林知远|示例大学")]
    [InlineData("北岭科技的CEO是谁？", "林知远")]
    [InlineData("松涛的训练要花多少钱？", "松涛大模型500万元")]
    [InlineData("哪些大模型向公众开放了？", "橡木大模型")]
    [InlineData("首批有多少家大模型通过备案？", "2家")]
    [InlineData("北京有哪些大模型通过备案？", "松涛大模型")]
    [InlineData("工程师的月薪开多少？哪家上限最高？", "北岭科技20-40k/月|江流智能30-35k/月")]
    public async Task Is_what_articles_state(string question, string rows)
    {
        var answer = await AskAsync(question);
        Assert.Equal(rows.Split('|').Order(StringComparer.Ordinal), answer.Rows.Select(r => r.Text).Order(StringComparer.Ordinal));
        Assert.All(answer.Rows, r => Assert.NotEmpty(r.Evidence));
    }

    [Theory]
    [InlineData("松涛5.0有多少参数？")]
    [InlineData("桂树大模型是什么时候发布的？")]
    [InlineData("橡木大模型有多少参数？")]
    [InlineData("林知远收购了什么公司？")]
    [InlineData("8月30日有哪些大模型向公众开放？")]
    public async Task Is_that_articles_do_not_say_it_where_they_do_not(string question)
    {
        var answer = await AskAsync(question);
        Assert.Empty(answer.Rows);
        Assert.Contains("这些文章里没有找到", answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Unanswered);
    }

    [Fact]
    public async Task Counts_filed_models_against_the_announced_total_and_keeps_the_opened_apart()
    {
        var answer = await AskAsync("通过8月31日备案的大模型有哪些？");
        Assert.Equal("松涛大模型", Assert.Single(answer.Rows).Text);
        Assert.Equal(2, answer.Announced);
        Assert.False(answer.Complete);
        Assert.Contains(answer.Related, r => r.Reason == RelatedReason.Opened && r.Text.Contains("橡木", StringComparison.Ordinal));
        Assert.Contains(answer.Evidence, e => e.Quote.Contains("首批共有2家", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("橡木大模型通过备案了吗？", RelatedReason.Denied)]
    [InlineData("北岭科技收购了江流智能吗？", RelatedReason.Rumoured)]
    [InlineData("谁收购了江流智能？", RelatedReason.Rumoured)]
    public async Task Shows_denials_and_rumours_as_such_and_never_as_rows(string question, RelatedReason reason)
    {
        var answer = await AskAsync(question);
        Assert.Empty(answer.Rows);
        Assert.Equal(reason, Assert.Single(answer.Related).Reason);
        Assert.NotEmpty(answer.Evidence);
    }

    [Fact]
    public async Task Says_yes_only_to_what_is_asserted() =>
        Assert.StartsWith("是。", (await AskAsync("江流智能收购了浅湾数据吗？")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Puts_contradicting_values_side_by_side()
    {
        var answer = await AskAsync("松涛有多少参数？");
        Assert.Equal(2, answer.Count);
        Assert.Equal(["100亿参数", "近120亿参数"], Assert.Single(answer.Conflicts).Values.Select(v => v.Text));
        Assert.Equal(["a/1", "a/2"], answer.Rows.SelectMany(r => r.Evidence).Select(e => e.Article).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Names_the_highest_upper_end() =>
        Assert.EndsWith("上限最高的是北岭科技20-40k/月。", (await AskAsync("工程师的月薪开多少？哪家上限最高？")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("松涛'}) DETACH DELETE n // 是谁开发的？")]
    [InlineData("`松涛` RETURN 1; MATCH (n) DELETE n 是什么时候发布的")]
    public async Task Never_lets_a_question_become_cypher(string question)
    {
        var answer = await AskAsync(question);
        await CypherIsOursAsync(answer);
        var left = await graph.Store.QueryAsync("MATCH (k:Claim) RETURN count(k)", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(TinyGraph.Nodes, left[0][0]);
    }

    [Theory]
    [InlineData("松涛有多强", "多强")]
    [InlineData("松涛比橡木好吗", "好吗")]
    [InlineData("松涛大模型好用吗", "好用")]
    [InlineData("北岭科技和江流智能谁更好", "谁更好")]
    [InlineData("松涛大模型受欢迎吗", "受欢迎")]
    public async Task Names_what_was_not_understood_in_place_of_a_default(string question, string words)
    {
        var answer = await AskAsync(question);
        Assert.Empty(answer.Rows);
        Assert.Contains($"没有听懂「{words}」", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("松涛大模型什么时候开源？")]
    [InlineData("9月有多少家通过备案？")]
    public async Task Is_not_a_release_or_a_total_that_the_question_does_not_ask_for(string question)
    {
        var answer = await AskAsync(question);
        Assert.Empty(answer.Rows);
        Assert.Null(answer.Announced);
        Assert.Contains("没有找到", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_names_in_their_own_case_and_each_statement_once()
    {
        var answer = await AskAsync("Zyx是什么时候发布的？");
        Assert.Contains("Zyx", answer.Text, StringComparison.Ordinal);
        var known = (await AskAsync("松涛有多少参数？")).Cypher.Split(";\n");
        Assert.True(known.Length > 1);
        Assert.Equal(known.Distinct(StringComparer.Ordinal), known);
    }

    [Fact]
    public async Task Is_the_same_each_time()
    {
        var first = await AskAsync("松涛有多少参数？");
        var second = await AskAsync("松涛有多少参数？");
        Assert.Equal(first.Text, second.Text);
        Assert.Equal(first.Evidence, second.Evidence);
    }

    // What is shown runs as it is, and gives what the named queries with their parameters gave: nothing of the question is more than a literal.
    private async Task CypherIsOursAsync(Answer answer)
    {
        foreach (var statement in answer.Cypher.Split(";\n"))
        {
            await graph.Store.QueryAsync(statement, cancellationToken: TestContext.Current.CancellationToken);
        }
    }

    private Task<Answer> AskAsync(string question) => new QuestionAnswerer(graph.Store).AskAsync(question, TestContext.Current.CancellationToken);
}
