using System.Text;
using System.Text.Json;
using KnowledgeGraph.Conformance.Laws;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Conformance.Contract;

/// <summary>The contract of <c>kg extract --json</c>: its fields, and offsets in code points at which the words stand.</summary>
public sealed class Extract_prints_what_stands_there
{
    private static readonly string[] ArticleFields = ["path", "title", "publishedOn"];
    private static readonly string[] EntityFields = ["id", "type", "name", "mentions"];
    private static readonly string[] FigureFields = ["id", "text", "start", "end", "value", "valueMax", "unit", "bound", "measures", "asOf"];
    private static readonly string[] ClaimFields =
        ["predicate", "subject", "object", "date", "role", "batch", "modality", "speaker", "quote", "start", "end", "supports", "rule", "confidence"];

    [Fact]
    public async Task Every_quote_mention_figure_and_support_of_the_samples_stands_where_it_says() =>
        await Check(Workshop.Files);

    [Fact]
    public async Task Every_quote_mention_figure_and_support_of_real_articles_stands_where_it_says() =>
        await Check([.. new[] { "seeds", "articles" }.Select(SharedData.Require).SelectMany(Directory.GetFiles).Where(f => f.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal)]);

    [Fact]
    public async Task Each_line_has_the_fields_of_the_contract()
    {
        var run = await CommandLine.RunAsync(Path.GetTempPath(), ["extract", .. Workshop.Files, "--json"]);

        var lines = run.Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.All(lines, line =>
        {
            AssertFields(line, ["article", "entities", "figures", "claims"]);
            AssertFields(line.GetProperty("article"), ArticleFields);
            Assert.All(line.GetProperty("entities").EnumerateArray(), e => AssertFields(e, EntityFields));
            Assert.All(line.GetProperty("figures").EnumerateArray(), f => AssertFields(f, FigureFields));
            Assert.All(line.GetProperty("claims").EnumerateArray(), c => AssertFields(c, ClaimFields));
        });
        Assert.Contains(lines, l => l.GetProperty("figures").GetArrayLength() > 0);
        Assert.Contains(lines, l => l.GetProperty("claims").EnumerateArray().Any(c => c.GetProperty("supports").GetArrayLength() > 0));
    }

    [Fact]
    public async Task Ends_of_claims_are_entities_or_figures_of_the_same_line()
    {
        var run = await CommandLine.RunAsync(Path.GetTempPath(), ["extract", .. Workshop.Files, "--json"]);

        Assert.All(run.Lines.Select(l => JsonDocument.Parse(l).RootElement), line =>
        {
            var ids = line.GetProperty("entities").EnumerateArray().Concat(line.GetProperty("figures").EnumerateArray())
                .Select(e => e.GetProperty("id").GetString()).ToHashSet();
            Assert.All(line.GetProperty("claims").EnumerateArray(), claim =>
            {
                Assert.Contains(claim.GetProperty("subject").GetString(), ids);
                Assert.True(claim.GetProperty("object").ValueKind == JsonValueKind.Null || ids.Contains(claim.GetProperty("object").GetString()));
            });
        });
    }

    [Fact]
    public async Task Characters_outside_the_basic_plane_count_as_one()
    {
        using var file = new TemporaryFile();
        var article = Path.Combine(file.Folder, "emoji.txt");
        const string Text = "😀😀𠮷田📈报道：百度发布了文心一言，目前估值约30亿元。";
        File.WriteAllText(article, Text);

        var run = await CommandLine.RunAsync(file.Folder, "extract", article, "--json");
        var extracted = Assert.Single(Extracted.Of(run.Lines, [article]));

        var mention = extracted.Places().First(p => p.Words == "文心一言");
        Assert.Equal(Text[..Text.IndexOf("文心一言", StringComparison.Ordinal)].EnumerateRunes().Count(), mention.Start);
        Assert.Equal(mention.Start + 4, mention.End);
        AssertPlaces(extracted);
    }

    private static async Task Check(IReadOnlyList<string> files)
    {
        var run = await CommandLine.RunAsync(Path.GetTempPath(), ["extract", .. files, "--json"]);

        Assert.Equal(0, run.ExitCode);
        var extracted = Extracted.Of(run.Lines, files);
        Assert.Equal(run.Lines.Count, extracted.Count);
        Assert.All(extracted, AssertPlaces);
    }

    private static void AssertPlaces(Extracted extracted)
    {
        var wrong = extracted.Places().Where(p => extracted.Between(p.Start, p.End) != p.Words).ToList();
        Assert.NotEmpty(extracted.Places());
        Assert.True(wrong.Count == 0, $"{extracted.Facts.GetProperty("article")}: {string.Join('、', wrong)}");
    }

    private static void AssertFields(JsonElement element, string[] fields) =>
        Assert.Empty(fields.Except(element.EnumerateObject().Select(p => p.Name), StringComparer.Ordinal));
}
