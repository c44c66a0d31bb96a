using System.Diagnostics;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>The embedded store through its port: everything a program would pay for is inside the time.</summary>
internal static class EmbeddedTiming
{
    private const int Rounds = 3;

    public static async Task<double> LoadAsync(ICypherStore store, SampleGraph graph)
    {
        var statements = LoadStatement.Of(graph).ToList();
        foreach (var schema in LoadStatement.Schema)
        {
            await store.ExecuteAsync(schema);
        }

        var watch = Stopwatch.StartNew();
        foreach (var statement in statements)
        {
            foreach (var batch in statement.Batches)
            {
                await store.ExecuteAsync(statement.Cypher, new Dictionary<string, object?> { ["rows"] = batch });
            }
        }

        return graph.Elements / watch.Elapsed.TotalSeconds;
    }

    /// <summary>Loads into a file of its own, so that the load that counts finds the program compiled, as the server's does.</summary>
    public static async Task WarmAsync(string folder, SampleGraph graph)
    {
        var path = Path.Combine(folder, "warm.kg");
        await using (var store = new EmbeddedStore(path))
        {
            await LoadAsync(store, graph);
        }

        File.Delete(path);
    }

    public static async Task<double> AskAsync(EmbeddedStore store, Question question)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            times.Clear();
            for (var i = 0; i < question.Names.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                var records = await store.QueryAsync(question.Cypher, new Dictionary<string, object?> { ["n"] = question.Names[i] });
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                Demand(question, i, string.Join(' ', records.SelectMany(r => r)));
            }
        }

        return Timing.Median(times);
    }

    public static void Demand(Question question, int call, string answer)
    {
        if (answer != question.Answers[call])
        {
            throw new InvalidOperationException($"{question.Name} of {question.Names[call]}: {answer}, but {question.Answers[call]} is right");
        }
    }
}
