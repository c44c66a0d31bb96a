using KnowledgeGraph.Library.Tests.Support;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Typed;

namespace KnowledgeGraph.Library.Tests.Typed;

/// <summary>One graph object, many callers: what each is given, when they go away, and what stays open.</summary>
public sealed class Many_callers_at_once(SampleGraph sample)
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private static readonly string[] Questions =
    [
        "百川智能是哪一年成立的？", "谁投资了智谱AI？", "首批通过备案的大模型有哪些？", "GPT-4有多少参数？", "百川智能哪个模型参数最多？",
        "智谱AI的CEO是哪个学校毕业的？", "王慧文和美团是什么关系？", "GPT-4有多少参数，几篇文章说法一致吗？", "首批备案按省份统计各有几家？", "盘古5.0是谁发布的？",
    ];

    [Fact]
    public async Task Questions_asked_together_are_answered_as_one_by_one()
    {
        var graph = sample.Graph;
        var alone = new List<string>();
        foreach (var question in Questions)
        {
            alone.Add(Told(await graph.AskAsync(question, Cancel)));
        }

        var together = await Task.WhenAll(Enumerable.Range(0, 80).Select(i => Task.Run(async () => Told(await graph.AskAsync(Questions[i % Questions.Length], Cancel)), Cancel)));

        Assert.All(together.Select((told, i) => (told, i)), t => Assert.Equal(alone[t.i % Questions.Length], t.told));
    }

    [Fact]
    public async Task A_question_given_up_stops_and_leaves_nothing_open()
    {
        var store = new CountingStore(sample.Store);
        var graph = new TypedGraph(store);
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => graph.AskAsync(Questions[0], stopped.Token));
        Assert.Equal(0, store.Open);
        Assert.NotEmpty((await graph.AskAsync(Questions[0], Cancel)).Rows);
    }

    [Fact]
    public async Task The_first_row_comes_before_the_last_is_read()
    {
        var store = new CountingStore(sample.Store);
        await using var facts = new TypedGraph(store).Facts.GetAsyncEnumerator(Cancel);

        Assert.True(await facts.MoveNextAsync());
        var total = await sample.Graph.Facts.CountAsync(Cancel);
        Assert.InRange(store.Records, 1, total - 1);
        Assert.Equal(1, store.Open);
    }

    [Fact]
    public async Task Leaving_a_stream_closes_what_it_read_from()
    {
        var store = new CountingStore(sample.Store);
        await using (var facts = new TypedGraph(store).Facts.GetAsyncEnumerator(Cancel))
        {
            Assert.True(await facts.MoveNextAsync());
        }

        Assert.Equal(0, store.Open);
    }

    private static string Told(Answer answer) => string.Join('\n',
    [
        answer.Text, answer.Cypher, $"{answer.Yes} {answer.Announced} {answer.Complete} {answer.Standing}",
        .. answer.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text)) + string.Concat(r.Evidence.Select(e => $" {e.Article}:{e.Start}-{e.End}"))),
    ]);
}
