using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Benchmarks.Support;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Benchmarks.Segmentation;

/// <summary>
/// Characters a second on one core: our segmenter, the recogniser, the whole of extraction, beside jieba in its own process on the same text, as
/// ratios. Each is the median processor time of runs, after those that leave the code compiled in full: the runtime compiles the hot methods of
/// extraction for some forty runs, beside them and on the same account.
/// </summary>
internal static class PipelineBesidePeers
{
    private const int Warm = 63;
    private const int Runs = 21;

    /// <summary>Times everything and prints a table.</summary>
    /// <param name="nodeFolder">The folder of a Node project that has @node-rs/jieba.</param>
    /// <param name="sources">Files or folders of articles; the repository's own when empty.</param>
    public static int Run(string? nodeFolder, IReadOnlyList<string> sources)
    {
        var articles = sources.Count == 0 ? SampleArticles.Read() : SampleArticles.Read(sources);
        var text = string.Join('\n', articles.Select(a => a.Text));
        var words = new List<Word>();
        var extractor = new Extractor(Lexicon.BuiltIn);
        var rows = new List<(string Name, double? Milliseconds)>
        {
            ("segmenter", Median(() => Segment(articles.Select(a => a.Text), words))),
            ("recogniser", Median(() => articles.Sum(a => Recogniser.Field.Recognise(a.Text).Count))),
            ("whole extraction", Median(() => articles.Sum(a => extractor.Extract(a).Claims.Count))),
            ("@node-rs/jieba", Peer("node", ["peer.mjs", .. nodeFolder is null ? [] : new[] { Path.Combine(nodeFolder, "x.js") }], text)),
            ("python3-jieba", Peer("/usr/bin/python3", ["peer.py"], text)),
        };
        Print(rows, text.Length);
        return 0;
    }

    private static int Segment(IEnumerable<string> texts, List<Word> words)
    {
        var count = 0;
        foreach (var text in texts)
        {
            words.Clear();
            JiebaSegmenter.Default.Segment(text, words);
            count += words.Count;
        }

        return count;
    }

    private static double Median(Func<int> work)
    {
        var times = new List<double>();
        for (var run = 0; run < Warm + Runs; run++)
        {
            var start = Environment.CpuUsage.TotalTime;
            work();
            times.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }

        return times.Skip(Warm).Order().ElementAt(Runs / 2);
    }

    private static double? Peer(string program, string[] arguments, string text)
    {
        arguments[0] = Path.Combine(AppContext.BaseDirectory, "Segmentation", arguments[0]);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new System.Text.UTF8Encoding(false),
            })!;
            process.StandardInput.Write(text);
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return double.TryParse(output, CultureInfo.InvariantCulture, out var milliseconds) ? milliseconds : null;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException)
        {
            return null;
        }
    }

    private static void Print(List<(string Name, double? Milliseconds)> rows, int characters)
    {
        Console.WriteLine($"{characters} characters, one core");
        foreach (var (name, milliseconds) in rows)
        {
            Console.WriteLine(milliseconds is { } ms
                ? string.Create(CultureInfo.InvariantCulture, $"{name,-18}{characters / ms * 1000,14:n0} characters/s{ms / rows[0].Milliseconds!.Value,9:f2} × the segmenter's time")
                : $"{name,-18}not installed");
        }
    }
}
