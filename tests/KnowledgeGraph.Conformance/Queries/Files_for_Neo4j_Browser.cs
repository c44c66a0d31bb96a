using System.IO.Compression;
using System.Text.RegularExpressions;
using KnowledgeGraph.Conformance.Stores;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Query.Browser;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Conformance.Queries;

/// <summary>The style, the guide, the saved queries and the cheat sheet keep up with the schema and with each other.</summary>
public sealed partial class Files_for_Neo4j_Browser
{
    private const int Sheet = 20;

    [Fact]
    public void Every_label_has_a_colour_a_size_and_a_caption_that_its_nodes_have()
    {
        var rules = Rules();
        foreach (var label in GraphSchema.Default.Labels)
        {
            var rule = rules["node." + label.Label];
            Assert.Matches("^#[0-9A-F]{6}$", rule["color"]);
            Assert.Matches("^[0-9]+px$", rule["diameter"]);
            var caption = rule["caption"].Trim('"', '{', '}');
            Assert.Contains(label.Also.Append(label.Label), owner => GraphSchema.Default.PropertiesOf(owner).Any(p => p.Name == caption));
        }
    }

    [Fact]
    public void The_style_names_nothing_that_the_schema_does_not_know()
    {
        foreach (var (tag, name) in Rules().Keys.Where(k => k.Contains('.', StringComparison.Ordinal)).Select(k => k.Split('.')).Select(k => (k[0], k[1])))
        {
            Assert.True(tag == "node"
                ? GraphSchema.Default.Labels.Any(l => l.Label == name || l.Also.Contains(name, StringComparer.Ordinal))
                : GraphSchema.Default.Relationship(name) is not null, name);
        }
    }

    [Fact]
    public void A_model_that_is_a_product_too_looks_like_a_model()
    {
        var style = Rules().Keys.ToList();

        Assert.True(style.IndexOf("node.Product") < style.IndexOf("node.Model"), "later rules win");
    }

    [Fact]
    public void The_saved_queries_are_those_of_the_cheat_sheet()
    {
        using var archive = new ZipArchive(new MemoryStream(new BrowserFiles().Favourites.Content));

        Assert.Equal(Sheet, CheatSheet.All.Count);
        Assert.Equal(
            CheatSheet.All.Select((q, i) => $"// {i + 1:00} {q.Title}\n{q.Cypher}\n"),
            archive.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal).Select(Text));
    }

    [Fact]
    public async Task Every_pasted_query_runs_and_finds_something_in_the_samples()
    {
        using var file = new TemporaryFile();
        await using var store = new EmbeddedStore(file.Path);
        await BothStores.BuildAsync(store);
        foreach (var query in PastedQueries.All())
        {
            Assert.True((await store.QueryAsync(query)).Count > 0, query);
        }
    }

    [Fact]
    public void Every_query_of_the_guide_stays_within_our_label()
    {
        var queries = PastedQueries.OfGuide();

        Assert.NotEmpty(queries);
        Assert.All(queries, query => Assert.True(query.Contains(":KG", StringComparison.Ordinal) || query.Contains("kg_text", StringComparison.Ordinal), query));
    }

    private static Dictionary<string, Dictionary<string, string>> Rules() =>
        Rule().Matches(System.Text.Encoding.UTF8.GetString(new BrowserFiles().Style.Content)).ToDictionary(
            m => m.Groups[1].Value,
            m => m.Groups[2].Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(p => p.Split(':', 2, StringSplitOptions.TrimEntries))
                .ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal),
            StringComparer.Ordinal);

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex("""^((?:node|relationship)(?:\.\w+)?) \{\n((?:  [a-z-]+: [^\n]+;\n)+)\}""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
