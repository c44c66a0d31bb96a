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
    public async Task A_part_that_changed_is_joined_anew_and_the_other_is_remembered()
    {
        _desk.Write("b/2.txt", "腾讯成立于1998年，总部位于深圳。\n");
        await ExtractAsync("article.txt", "one.jsonl");
        await ExtractAsync("b", "two.jsonl");
        await _desk.KgAsync("merge", "one.jsonl", "two.jsonl");
        _desk.Write("b/3.txt", "阿里巴巴成立于1999年，总部位于杭州。\n");
        await ExtractAsync("b", "two.jsonl");

        var merged = JObject.Parse((await _desk.KgAsync("merge", "one.jsonl", "two.jsonl", "--json")).Output);
        var again = JObject.Parse((await _desk.KgAsync("merge", "one.jsonl", "two.jsonl", "--json")).Output);
        var single = JObject.Parse((await _desk.KgAsync("build", "article.txt", "b", "--to", "single.kg", "--json")).Output);

        Assert.Equal(((string?)single["digest"], 3), ((string?)merged["digest"], (int?)merged["articles"]));
        Assert.Equal(((string?)single["digest"], 0), ((string?)again["digest"], (int?)again["written"]));
    }

    [Fact]
    public async Task Facts_of_another_lexicon_take_the_place_of_those_that_are_remembered()
    {
        _desk.Write("article.txt", "2024年1月1日，甲仓库发布了乙模型。甲仓库成立于2001年。\n");
        _desk.Write("lexicon/more.tsv", "id\tname\ttype\nc/depot\t甲仓库\tInstitution\n");
        await ExtractAsync("article.txt", "one.jsonl");
        await _desk.KgAsync("merge", "one.jsonl");
        await ExtractAsync("article.txt", "one.jsonl", "--lexicon", "lexicon");

        var merged = JObject.Parse((await _desk.KgAsync("merge", "one.jsonl", "--lexicon", "lexicon", "--json")).Output);
        var single = JObject.Parse((await _desk.KgAsync("build", "article.txt", "--lexicon", "lexicon", "--to", "single.kg", "--json")).Output);

        Assert.Equal((string?)single["digest"], (string?)merged["digest"]);
    }

    [Fact]
    public async Task A_part_that_was_cut_off_is_told_with_its_line()
    {
        await ExtractAsync("article.txt", "one.jsonl");
        await _desk.KgAsync("merge", "one.jsonl");
        var whole = File.ReadAllText(_desk["one.jsonl"]);
        _desk.Write("one.jsonl", whole[..(whole.Length / 2)]);

        Said.Failed(await _desk.KgAsync("merge", "one.jsonl"), 1, "one.jsonl:2", "nothing was written");
        Assert.Equal(0, (await _desk.KgAsync("verify")).ExitCode);
    }

    private async Task ExtractAsync(string what, string into, params string[] more) =>
        _desk.Write(into, (await _desk.KgAsync(["extract", what, "--facts", .. more])).Output);

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
