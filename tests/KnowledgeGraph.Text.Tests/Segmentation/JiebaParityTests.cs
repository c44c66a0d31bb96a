using System.Diagnostics;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Text.Tests.Segmentation;

/// <summary>Word for word what the original prints, where the original is installed (Debian's python3-jieba).</summary>
public class JiebaParityTests
{
    private const string Interpreter = "/usr/bin/python3";

    private const string Script = """
        import io, logging, sys
        import jieba
        jieba.setLogLevel(logging.ERROR)
        lines = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8', newline='\n')
        out = io.TextIOWrapper(sys.stdout.buffer, encoding='utf-8', newline='\n')
        cut = jieba.cut_for_search if sys.argv[1] == 'search' else jieba.cut
        for line in lines:
            out.write('\x1f'.join(cut(line.rstrip('\n'))) + '\n')
        out.flush()
        """;

    [Theory]
    [InlineData(SegmentationMode.Precise, "precise")]
    [InlineData(SegmentationMode.Search, "search")]
    public async Task Every_line_is_divided_as_the_original_divides_it(SegmentationMode mode, string name)
    {
        var lines = Lines();
        var expected = await Original(lines, name);
        var actual = lines.Select(line => string.Join('\x1f', JiebaSegmenter.Default.Segment(line, mode).Select(w => line[w.Start..w.End])));
        Assert.Equal(expected, actual);
    }

    private static List<string> Lines()
    {
        var folder = SharedData.Require("seeds");
        return [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Select(l => l.Trim('\uFEFF'))
            .Where(l => l.Length > 0)];
    }

    private static async Task<string[]> Original(List<string> lines, string mode)
    {
        if (!File.Exists(Interpreter) || await Run(["-c", "import jieba"], []) is null)
        {
            Assert.Skip("The original segmenter is not installed: apt-get install python3-jieba");
        }

        var output = await Run(["-c", Script, mode], lines);
        return output!.Split('\n')[..^1];
    }

    private static async Task<string?> Run(string[] arguments, List<string> input)
    {
        using var process = Process.Start(new ProcessStartInfo(Interpreter, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        foreach (var line in input)
        {
            await process.StandardInput.WriteAsync(line + "\n");
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        await errors;
        return process.ExitCode == 0 ? await output : null;
    }
}
