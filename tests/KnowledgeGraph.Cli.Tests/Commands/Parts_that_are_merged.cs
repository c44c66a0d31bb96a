using KnowledgeGraph.Cli.Tests.Support;
using KnowledgeGraph.TestSupport;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests.Commands;

/// <summary>Extraction in processes of their own over disjoint parts, then one corpus stage: the graph of a single build.</summary>
public sealed class Parts_that_are_merged : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Three_processes_over_disjoint_parts_end_at_the_digest_of_the_single_build()
    {
        var articles = Directory.GetFiles(Path.Combine(SharedData.RepositoryRoot, "seeds", "articles")).Order(StringComparer.Ordinal).ToList();
        foreach (var (part, place) in articles.Select((file, place) => (file, place)))
        {
            Directory.CreateDirectory(_desk[$"part{place % 3}"]);
            File.Copy(part, Path.Combine(_desk[$"part{place % 3}"], Path.GetFileName(part)));
        }

        var parts = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => _desk.KgAsync("extract", $"part{i}", "--facts", "--threads", "1")));
        foreach (var (part, i) in parts.Select((part, i) => (part, i)))
        {
            Assert.Equal(0, part.ExitCode);
            _desk.Write($"facts/{i}.jsonl", part.Output);
        }

        var merged = await _desk.KgAsync("merge", "facts", "--to", "merged.kg", "--json");
        var single = await _desk.KgAsync("build", "part0", "part1", "part2", "--to", "single.kg", "--json");

        Assert.Equal(0, merged.ExitCode);
        Assert.Equal((string?)JObject.Parse(single.Output)["digest"], (string?)JObject.Parse(merged.Output)["digest"]);
        Assert.Equal((int?)JObject.Parse(single.Output)["articles"], (int?)JObject.Parse(merged.Output)["articles"]);
    }

    [Fact]
    public async Task A_missing_part_or_another_lexicon_writes_nothing()
    {
        _desk.Write("one.jsonl", (await _desk.KgAsync("extract", "article.txt", "--facts")).Output);
        _desk.Write("lexicon/more.tsv", "id\tname\ttype\nc/none-such\t无此公司\tCompany\n");

        Said.Failed(await _desk.KgAsync("merge", "one.jsonl", "two.jsonl"), 1, "two.jsonl", "nothing was written");
        Said.Failed(await _desk.KgAsync("merge", "one.jsonl", "--lexicon", "lexicon"), 1, "another lexicon");
        Assert.False(File.Exists(_desk["graph.kg"]));
    }
}
