using System.Diagnostics;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>A Neo4j server over Bolt, through its official driver for Node.js: <c>bolt.mjs</c> beside this program does the asking.</summary>
/// <param name="address">The server's <c>bolt://</c> address; without authentication.</param>
/// <param name="driver">The folder whose <c>node_modules</c> holds <c>neo4j-driver</c>.</param>
internal sealed class ServerTiming(string address, string driver)
{
    public async Task<Timing> RunAsync(SampleGraph graph, IReadOnlyList<Question> questions)
    {
        var job = Path.GetTempFileName();
        await using (var file = File.Create(job))
        {
            await JsonSerializer.SerializeAsync(file, new { address, schema = LoadStatement.Schema, load = LoadStatement.Of(graph), questions });
        }

        var script = Path.Combine(AppContext.BaseDirectory, "Graph", "bolt.mjs");
        var start = new ProcessStartInfo("node", [script, job]) { RedirectStandardOutput = true };
        start.Environment["DRIVER"] = driver;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        File.Delete(job);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("The server could not be asked.");
        }

        return Read(JsonDocument.Parse(output).RootElement, questions);
    }

    private static Timing Read(JsonElement result, IReadOnlyList<Question> questions)
    {
        var milliseconds = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            var one = result.GetProperty("questions").GetProperty(question.Name);
            var answers = one.GetProperty("answers").EnumerateArray().Select(a => a.GetString()!).ToList();
            for (var i = 0; i < answers.Count; i++)
            {
                EmbeddedTiming.Demand(question, i, answers[i]);
            }

            milliseconds[question.Name] = Timing.Median([.. one.GetProperty("times").EnumerateArray().Select(t => t.GetDouble())]);
        }

        return new Timing(result.GetProperty("rowsPerSecond").GetDouble(), milliseconds);
    }
}
