using System.Globalization;
using KnowledgeGraph.Library.Tests.Support;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Query.Typed;
using KnowledgeGraph.Storage.Reading;

namespace KnowledgeGraph.Library.Tests.Injection;

/// <summary>
/// The statements that ever run are those of the library, word for word, in transactions that only read, whatever a question or
/// a name holds. <c>KG_INJECTION=10000</c> tries as many texts.
/// </summary>
public sealed class Hostile_input(SampleGraph sample)
{
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("KG_INJECTION"), CultureInfo.InvariantCulture, out var count) ? count : 200;
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Never_becomes_a_statement_through_questions()
    {
        await TryAsync(20231108, async (graph, text) => await graph.AskAsync(text, Cancel));
    }

    [Fact]
    public async Task Never_becomes_a_statement_in_a_session()
    {
        var hostile = new HostileText(5);
        var store = new RecordingStore(sample.Store);
        var session = new Query.Asking.QuestionAnswerer(store).StartSession();
        for (var i = 0; i < Cases / 10; i++)
        {
            await session.AskAsync("那" + hostile.Next() + "呢", Cancel);
        }

        Assert.All(store.Statements, IsOurs);
    }

    [Fact]
    public async Task Never_becomes_a_statement_through_typed_queries()
    {
        var at = 0;
        await TryAsync(7, async (graph, text) => await Fluent(graph, text)[at++ % 8]());
    }

    [Fact]
    public async Task Never_becomes_a_statement_through_named_queries()
    {
        var queries = NamedQueries.All.Where(q => q.Parameters.Any(p => p.Type is "string" or "strings")).ToList();
        var at = 0;
        await TryAsync(11, async (graph, text) =>
        {
            var query = queries[at++ % queries.Count];
            await graph.Cypher.RunNamedAsync(query.Name, query.Parameters.ToDictionary(p => p.Name, p => Value(p, text), StringComparer.Ordinal), Cancel);
        });
    }

    [Fact]
    public async Task Is_refused_as_the_name_of_a_query_or_parameter()
    {
        await Assert.ThrowsAsync<KeyNotFoundException>(() => sample.Graph.Cypher.RunNamedAsync("entities` RETURN 1 //", cancellationToken: Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => sample.Graph.Cypher.RunNamedAsync("statistics", new Dictionary<string, object?> { ["x} RETURN 1 //"] = 1L }, Cancel));
    }

    private async Task TryAsync(int seed, Func<TypedGraph, string, Task> use)
    {
        var before = await StoreDigest.OfAsync(sample.Store, cancellationToken: Cancel);
        var store = new RecordingStore(sample.Store);
        var graph = new TypedGraph(store);
        var hostile = new HostileText(seed);
        for (var i = 0; i < Cases; i++)
        {
            var text = hostile.Next();
            if (!string.IsNullOrWhiteSpace(text))
            {
                await use(graph, text);
            }
        }

        Assert.True(store.Runs > Cases / 2, $"only {store.Runs} statements ran");
        Assert.All(store.Statements, IsOurs);
        Assert.Equal(0, store.WritingTransactions);
        Assert.Equal(before, await StoreDigest.OfAsync(sample.Store, cancellationToken: Cancel));
    }

    private static void IsOurs(string statement) => Assert.Contains(statement, NamedQueries.All.Select(q => q.Cypher));

    private static object? Value(QueryParameter parameter, string text) => parameter.Type switch
    {
        "string" => text,
        "strings" => new List<object?> { text, "DEVELOPS" },
        _ => parameter.Example,
    };

    private static Func<Task>[] Fluent(TypedGraph graph, string text) =>
    [
        () => graph.Entities.Named(text).MadeBy(text).LocatedIn(text).ToListAsync(Cancel),
        () => graph.Entities.NameContains(text).FiledOn(text).InBatch(text).MentionedIn(text).CountAsync(Cancel),
        () => graph.Facts.OfType(text).About(text).From(text).To(text).FirstOrDefaultAsync(Cancel),
        () => graph.Figures.Of(text).Measuring(text).InUnit(text).ToListAsync(Cancel),
        () => graph.Timeline.Of(text).With(text).ToListAsync(Cancel),
        () => graph.EvidenceOf(text).ToListAsync(Cancel),
        () => graph.Connections(text, text + "'").ToListAsync(Cancel),
        () => graph.ArticlesMentioning(text).ToListAsync(Cancel),
    ];
}
