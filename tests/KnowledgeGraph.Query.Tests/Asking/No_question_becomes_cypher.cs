using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Query.Tests.Graphs;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Tests.Asking;

/// <summary>Whatever stands in a question, only our own statements run, in read-only transactions; <c>KG_INJECTION=N</c> sets how many are tried.</summary>
public sealed class No_question_becomes_cypher(TinyGraph graph)
{
    private static readonly string[] Pieces =
    [
        "松涛", "北岭科技", "江流智能", "林知远", "是谁开发的", "什么时候发布", "有多少参数", "和", "什么关系", "通过备案了吗", "？", "，", "'", "\"", "`", "\\", "\\u0027", "\\U0027", "$text", "{", "}", "//", "/*", "*/", ";",
        "') DETACH DELETE n //", "MATCH (n) DETACH DELETE n", "CREATE (:X)", "LOAD CSV FROM 'file:///etc/passwd' AS x", "CALL db.labels()", "\0", "\u0001", "\r\n", "\t", "\u202e", "\ud83d\ude00", "\ud83d", "OR 1=1", "UNION", "RETURN 1",
        "%27", "&#39;", "＇", "‘", "’", "《", "》", "8月31日", "超过1000亿", "最多", "一致吗",
    ];

    [Fact]
    public async Task Of_many_made_up_questions()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("KG_INJECTION"), CultureInfo.InvariantCulture, out var asked) ? asked : 400;
        var watched = new WatchedStore(graph.Store);
        var answerer = new QuestionAnswerer(watched);
        var texts = Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat).Where(t => !string.IsNullOrWhiteSpace(t));
        foreach (var text in texts.Sample(count, 12))
        {
            var answer = await answerer.AskAsync(text, TestContext.Current.CancellationToken);
            Assert.All(answer.Rows, r => Assert.NotEmpty(r.Evidence));
        }

        await OnlyOursAsync(watched);
    }

    [Theory]
    [InlineData('松')]
    [InlineData('\'')]
    [InlineData('\\')]
    public async Task Of_a_hundred_kilobytes(char unit)
    {
        var watched = new WatchedStore(graph.Store);
        var answer = await new QuestionAnswerer(watched).AskAsync(new string(unit, 100_000), TestContext.Current.CancellationToken);
        Assert.Empty(answer.Rows);
        await OnlyOursAsync(watched);
    }

    [Theory]
    [InlineData("a'b", @"'a\'b'")]
    [InlineData(@"a\b", @"'a\\b'")]
    [InlineData(@"\u0027", @"'\\' + 'u0027'")]
    [InlineData("a\nb\0", @"'a\nb?'")]
    public void A_value_is_shown_as_a_literal_that_means_it(string value, string literal) => Assert.Equal(literal, CypherLiteral.Of(value));

    private async Task OnlyOursAsync(WatchedStore watched)
    {
        var ours = NamedQueries.All.Select(q => q.Cypher).ToHashSet(StringComparer.Ordinal);
        Assert.All(watched.Statements.Except(ours), s => Assert.DoesNotContain("松", s, StringComparison.Ordinal));
        Assert.True(watched.Statements.Except(ours).Count() <= 2, string.Join('\n', watched.Statements.Except(ours)));
        var left = await graph.Store.QueryAsync("MATCH (k:Claim) RETURN count(k)", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(TinyGraph.Nodes, left[0][0]);
    }
}
