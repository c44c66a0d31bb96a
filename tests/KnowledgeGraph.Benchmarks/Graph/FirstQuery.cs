using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>A process of its own that opens a stored graph and asks one question: how long it takes cold.</summary>
internal static class FirstQuery
{
    /// <summary>The process itself: prints the answer and the milliseconds since its first line.</summary>
    public static async Task<int> RunAsync(string path, string name)
    {
        var start = Stopwatch.GetTimestamp();
        await using var store = new EmbeddedStore(path);
        var records = await store.QueryAsync(Question.Point, new Dictionary<string, object?> { ["n"] = name });
        var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(records.Count > 0 ? records[0][0] : "-")} {took:F2}"));
        return 0;
    }

    /// <summary>Starts it some times: medians of the milliseconds inside it, and from starting it to its end.</summary>
    public static (double Inside, double Whole) Measure(string path, Question point, int times)
    {
        var (inside, whole) = (new List<double>(), new List<double>());
        for (var i = 0; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var process = Process.Start(Command(path, point.Names[i]))!;
            var line = process.StandardOutput.ReadToEnd().Split(' ');
            process.WaitForExit();
            whole.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            EmbeddedTiming.Demand(point, i, line[0]);
            inside.Add(double.Parse(line[1], CultureInfo.InvariantCulture));
        }

        return (Timing.Median(inside), Timing.Median(whole));
    }

    private static ProcessStartInfo Command(string path, string name)
    {
        var self = Environment.ProcessPath!;
        string[] program = Path.GetFileNameWithoutExtension(self) == "dotnet" ? [typeof(FirstQuery).Assembly.Location] : [];
        return new ProcessStartInfo(self, [.. program, "first-query", path, name]) { RedirectStandardOutput = true };
    }
}
