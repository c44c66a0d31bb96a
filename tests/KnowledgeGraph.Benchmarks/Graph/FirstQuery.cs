using System.Diagnostics;
using System.Globalization;
using System.Reflection.PortableExecutable;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>A process of its own that opens a stored graph and asks one question: how long it takes cold.</summary>
internal static class FirstQuery
{
    /// <summary>The process itself: prints the answer, the milliseconds since its first line, and those of processor time.</summary>
    public static async Task<int> RunAsync(string path, string name)
    {
        var start = Stopwatch.GetTimestamp();
        var work = Environment.CpuUsage.TotalTime;
        await using var store = new EmbeddedStore(path);
        var records = await store.QueryAsync(Question.Point, new Dictionary<string, object?> { ["n"] = name });
        var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var worked = (Environment.CpuUsage.TotalTime - work).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(records.Count > 0 ? records[0][0] : "-")} {took:F2} {worked:F2}"));
        return 0;
    }

    /// <summary>Starts it some times, and says medians and the best.</summary>
    public static string Measure(string path, Question point, int times)
    {
        var (inside, work, whole) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var process = Process.Start(Command(path, point.Names[i]))!;
            var line = process.StandardOutput.ReadToEnd().Split(' ');
            process.WaitForExit();
            whole.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            EmbeddedTiming.Demand(point, i, line[0]);
            inside.Add(double.Parse(line[1], CultureInfo.InvariantCulture));
            work.Add(double.Parse(line[2], CultureInfo.InvariantCulture));
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Timing.Median(inside):F1} ms after start-up ({inside.Min():F1} at best; {Timing.Median(work):F1} ms of processor time), {Timing.Median(whole):F0} ms the whole process, {Build}");
    }

    private static string Build
    {
        get
        {
            using var file = new PEReader(File.OpenRead(typeof(EmbeddedStore).Assembly.Location));
            return file.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0 ? "compiled ahead of time" : "NOT compiled ahead of time: publish with -r for the figure that counts";
        }
    }

    private static ProcessStartInfo Command(string path, string name)
    {
        var self = Environment.ProcessPath!;
        string[] program = Path.GetFileNameWithoutExtension(self) == "dotnet" ? [typeof(FirstQuery).Assembly.Location] : [];
        return new ProcessStartInfo(self, [.. program, "first-query", path, name]) { RedirectStandardOutput = true };
    }
}
