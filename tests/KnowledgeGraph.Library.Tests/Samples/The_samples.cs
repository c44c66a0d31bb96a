using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Library.Tests.Support;

namespace KnowledgeGraph.Library.Tests.Samples;

public sealed class The_samples(SampleGraph sample)
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_a_console_print_facts_with_their_words_and_an_answer()
    {
        using var process = Start("sample-console.dll", sample.Path, "百度");
        var output = await process.StandardOutput.ReadToEndAsync(Cancel);
        await process.WaitForExitAsync(Cancel);

        Assert.Equal(0, process.ExitCode);
        Assert.Contains("  文心一言（", output, StringComparison.Ordinal);
        Assert.Contains("星火", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_web_answer_questions_and_stream_rows()
    {
        using var process = Start("sample-web.dll", "--urls", "http://127.0.0.1:0", "--Graph", sample.Path);
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressAsync(process) };
            var answer = JsonDocument.Parse(await client.GetStringAsync("/ask?q=" + Uri.EscapeDataString("文心一言是谁开发的？"), Cancel)).RootElement;
            var models = JsonDocument.Parse(await client.GetStringAsync("/makers/" + Uri.EscapeDataString("百度") + "/models", Cancel)).RootElement;

            Assert.Contains("百度", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
            Assert.Contains(models.EnumerateArray(), m => m.GetProperty("name").GetString() == "文心一言");
            Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/ask?q=%20", Cancel)).StatusCode);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(Cancel);
        }
    }

    private static async Task<Uri> AddressAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync(Cancel) is { } line)
        {
            if (line.IndexOf("http://", StringComparison.Ordinal) is var at and >= 0)
            {
                _ = process.StandardOutput.ReadToEndAsync(Cancel);
                return new Uri(line[at..].Trim());
            }
        }

        throw new InvalidOperationException("The sample ended: " + await process.StandardError.ReadToEndAsync(Cancel));
    }

    private static Process Start(string program, params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
}
