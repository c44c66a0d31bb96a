using System.Globalization;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Benchmarks.Loading;

/// <summary>
/// A graph that fits the schema, of any size, in the proportions of a built one: for every article six claims, two models and
/// a company, each with the properties and the lengths of text that a build writes.
/// </summary>
internal sealed class LoadGraph
{
    private const int ElementsOfArticle = 34;
    private const int Claims = 6;
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private readonly List<GraphNode> _nodes = [];
    private readonly List<GraphEdge> _edges = [];

    private LoadGraph(int articles)
    {
        for (var i = 0; i < articles; i++)
        {
            AddArticle(i);
        }
    }

    public static PropertyGraph Of(int elements)
    {
        var graph = new LoadGraph(Math.Max(1, elements / ElementsOfArticle));
        return new PropertyGraph(
            [.. graph._nodes.OrderBy(n => n.Id, StringComparer.Ordinal)],
            [.. graph._edges.OrderBy(e => e.Id, StringComparer.Ordinal)]);
    }

    private void AddArticle(int number)
    {
        var (article, company) = (Id("a", number), Id("c", number));
        string[] models = [Id("m", number * 2), Id("m", (number * 2) + 1)];
        _nodes.Add(new GraphNode(article, ["Article"], new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["title"] = "第" + number.ToString(Invariant) + "篇关于大模型的报道",
            ["publishedOn"] = Day(number),
            ["contentHash"] = article.PadRight(64, '0'),
            ["length"] = 1200L + (number % 700),
            ["origin"] = article,
        }));
        AddEntity(company, ["Company", "Entity", "Organization"], "公司");
        foreach (var model in models)
        {
            AddEntity(model, ["Entity", "Model"], "大模型");
            AddEdge("DEVELOPS", company, model, new(StringComparer.Ordinal) { ["support"] = 1L, ["dates"] = new[] { "2023-08-31" }, ["from"] = Day(number) });
        }

        for (var i = 0; i < Claims; i++)
        {
            AddClaim((number * Claims) + i, company, models[i % models.Length], article);
        }

        foreach (var named in models.Append(company).Append(Id("c", number / 2)).Distinct(StringComparer.Ordinal))
        {
            AddEdge("MENTIONED_IN", named, article, new(StringComparer.Ordinal) { ["count"] = 3L, ["surfaces"] = new[] { "某大模型", "该模型" }, ["because"] = new[] { "lexicon" } });
        }
    }

    private void AddClaim(int number, string subject, string target, string article)
    {
        var id = Id("k", number);
        _nodes.Add(new GraphNode(id, ["Claim"], new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["predicate"] = "DEVELOPS",
            ["fact"] = $"rel/{subject}-{target}",
            ["polarity"] = "affirmative",
            ["modality"] = "asserted",
            ["quote"] = "这家公司当天宣布推出新一代大模型并向公众开放，编号" + number.ToString(Invariant),
            ["start"] = 100L + (number % 900),
            ["end"] = 130L + (number % 900),
            ["rule"] = "develops/announce",
            ["confidence"] = 900L + (number % 100),
            ["from"] = Day(number),
            ["to"] = Day(number),
        }));
        AddEdge("SUBJECT", id, subject, []);
        AddEdge("OBJECT", id, target, []);
        AddEdge("STATED_IN", id, article, []);
    }

    private void AddEntity(string id, string[] labels, string word)
    {
        var name = word + id;
        _nodes.Add(new GraphNode(id, labels, new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["nameFolded"] = name,
            ["aliases"] = new[] { "别名" + id, id },
            ["scope"] = "corpus",
        }));
    }

    private void AddEdge(string type, string from, string to, Dictionary<string, object> properties)
    {
        _edges.Add(new GraphEdge($"rel/{type}/{from}-{to}", type, from, to, properties));
    }

    private static string Id(string kind, int number) => string.Create(Invariant, $"{kind}/{number:x8}");

    private static DateOnly Day(int number) => new DateOnly(2023, 1, 1).AddDays(number % 700);
}
