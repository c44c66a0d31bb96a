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
/// ratios. Each is the fastest of several runs in processor time, so that other work on the machine disturbs least.
/// </summary>
internal static class PipelineBesidePeers
{
    private const int Runs = 7;

    /// <summary>Times everything and prints a table; the argument is the folder of a Node project that has @node-rs/jieba.</summary>
    public static int Run(string? nodeFolder)
    {
        var articles = SampleArticles.Read();
        var text = string.Join('\n', articles.Select(a => a.Text));
        var words = new List<Word>();
        var extractor = new Extractor(Lexicon.BuiltIn);
        var rows = new List<(string Name, double? Milliseconds)>
        {
            ("segmenter", Fastest(() => Segment(articles.Select(a => a.Text), words))),
            ("recogniser", Fastest(() => articles.Sum(a => Recogniser.Default.Recognise(a.Text).Count))),
            ("whole extraction", Fastest(() => articles.Sum(a => extractor.Extract(a).Claims.Count))),
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

    private static double Fastest(Func<int> work)
    {
        var best = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var start = Environment.CpuUsage.TotalTime;
            work();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }

        return best;
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
