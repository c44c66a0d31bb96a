using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Embedded;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>The load alone, again and again, each into a new file; the last file stays.</summary>
internal static class RepeatedLoad
{
    /// <param name="folder">The folder of the CSV files.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="times">How often.</param>
    public static async Task<int> RunAsync(string folder, string path, int times)
    {
        var graph = SampleGraph.Read(folder);
        for (var i = 0; i < times; i++)
        {
            File.Delete(path);
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            await using var store = new EmbeddedStore(path);
            var rows = await EmbeddedTiming.LoadAsync(store, graph);
            var work = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows/s, {graph.Elements / work:N0} rows a second of processor time"));
        }

        return 0;
    }
}
