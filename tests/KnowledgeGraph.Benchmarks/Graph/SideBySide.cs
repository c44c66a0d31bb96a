using System.Globalization;
using KnowledgeGraph.Embedded;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>The embedded store beside a Neo4j server, in one run: the same graph, the same questions, every answer checked.</summary>
internal static class SideBySide
{
    private const double WantedLoad = 4;
    private const int ColdStarts = 15;

    /// <summary>As many as <c>bolt.mjs</c> makes; the median counts.</summary>
    private const int Loads = 3;

    /// <param name="arguments">The folder of the CSV files, the number of calls a question, and perhaps a server's address and its driver's folder.</param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var graph = SampleGraph.Read(arguments[0]);
        var questions = Question.All(graph, int.Parse(arguments[1], CultureInfo.InvariantCulture));
        var folder = Directory.CreateTempSubdirectory("kg-benchmark-").FullName;
        try
        {
            var path = Path.Combine(folder, "graph.kg");
            var ours = await OursAsync(folder, path, graph, questions);
            var theirs = arguments is [_, _, var address, var driver] ? await new ServerTiming(address, driver).RunAsync(graph, questions) : null;
            var again = await AskAllAsync(path, questions);
            Write(ours with { Milliseconds = questions.ToDictionary(q => q.Name, q => Math.Max(ours.Milliseconds[q.Name], again[q.Name])) }, theirs, questions);
            Console.WriteLine($"| open and first answer, cold | {FirstQuery.Measure(path, questions[0], ColdStarts)} | – | – | 50 ms |");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static async Task<Timing> OursAsync(string folder, string path, SampleGraph graph, IReadOnlyList<Question> questions)
    {
        await EmbeddedTiming.WarmAsync(folder, graph);
        var rows = new List<double>();
        for (var load = 0; load < Loads; load++)
        {
            File.Delete(path);
            await using var store = new EmbeddedStore(path);
            rows.Add(await EmbeddedTiming.LoadAsync(store, graph));
        }

        return new Timing(Timing.Median(rows), await AskAllAsync(path, questions));
    }

    private static async Task<Dictionary<string, double>> AskAllAsync(string path, IReadOnlyList<Question> questions)
    {
        await using var store = new EmbeddedStore(path);
        var times = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            times[question.Name] = await EmbeddedTiming.AskAsync(store, question);
        }

        return times;
    }

    private static void Write(Timing ours, Timing? theirs, IReadOnlyList<Question> questions)
    {
        Console.WriteLine("| question | embedded | Neo4j over Bolt | ratio | wanted |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var question in questions)
        {
            var (mine, other) = (ours.Milliseconds[question.Name], theirs?.Milliseconds[question.Name]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {question.Name} | {mine * 1000:F1} µs | {other * 1000:F0} µs | {other / mine:F0} × | {question.Wanted:F0} × |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| load, durable | {ours.RowsPerSecond:N0} rows/s | {theirs?.RowsPerSecond:N0} rows/s | {ours.RowsPerSecond / theirs?.RowsPerSecond:F1} × | {WantedLoad:F0} × |"));
    }
}
