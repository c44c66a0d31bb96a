using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Query.Asking;

namespace KnowledgeGraph.Benchmarks.Questions;

/// <summary>How long an answer takes on a graph in a file, start-up apart: each question some times, in turns, after one round that is not counted.</summary>
internal static class AskingTime
{
    private static readonly string[] Usual =
    [
        "哪些大模型通过了8月31日的备案？", "文心一言是谁开发的？", "GPT-4有多少参数？", "百度和清华大学有什么联系？", "李彦宏是谁？",
        "2023年7月发布了哪些大模型？", "按地区统计通过备案的大模型", "谁投资了智谱AI？", "参数最多的大模型是哪个？", "北京的、参数超过千亿的大模型有哪些？",
        "阿里巴巴有哪些大模型？", "讯飞星火什么时候向公众开放？", "各家对GPT-4参数量的说法是否一致？", "一共有多少家企业？", "小米的大模型通过备案了吗？",
    ];

    /// <summary>Prints the median of each question's times, and of all.</summary>
    public static async Task<int> RunAsync(string path, int rounds, string? file)
    {
        var questions = file is null ? Usual : File.ReadLines(file).Where(l => l.Length > 0).ToArray();
        await using var store = new EmbeddedStore(path, new EmbeddedOptions { ReadOnly = true });
        var answerer = new QuestionAnswerer(store);
        var times = questions.Select(_ => new List<double>()).ToList();
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < questions.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                await answerer.AskAsync(questions[i]).ConfigureAwait(false);
                times[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        for (var i = 0; i < questions.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Median(times[i].Skip(1)),8:F1} ms  first {times[i][0],8:F1} ms  {questions[i]}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Median(times.SelectMany(t => t.Skip(1))),8:F1} ms  median of all, {questions.Length} questions, {rounds} rounds"));
        return 0;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
