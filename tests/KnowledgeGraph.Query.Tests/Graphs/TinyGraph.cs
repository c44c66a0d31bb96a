using KnowledgeGraph.Query.Tests.Graphs;

[assembly: AssemblyFixture(typeof(TinyGraph))]

namespace KnowledgeGraph.Query.Tests.Graphs;

/// <summary>One tiny graph that all answers are tried on: two makers, two models, a person, a meeting, three articles.</summary>
public sealed class TinyGraph : ScriptedGraph
{
    /// <summary>How many nodes it has.</summary>
    public const long Nodes = 25;

    protected override async Task FillAsync(GraphScript graph)
    {
        await ThingsAsync(graph);
        await FiguresAsync(graph);
        await FactsAsync(graph);
        await NumbersAsync(graph);
    }

    private static async Task ThingsAsync(GraphScript graph)
    {
        foreach (var (id, title) in new[] { ("a/1", "首批名单公布"), ("a/2", "另一种说法"), ("a/3", "传闻一则") })
        {
            await graph.NodeAsync(id, "Article", new Dictionary<string, object?> { ["title"] = title });
        }

        await graph.EntityAsync("c/north", "Company", "北岭科技");
        await graph.EntityAsync("c/river", "Company", "江流智能");
        await graph.EntityAsync("c/bay", "Company", "浅湾数据");
        await graph.EntityAsync("m/pine", "Model", "松涛大模型", "松涛");
        await graph.EntityAsync("m/oak", "Model", "橡木大模型");
        await graph.EntityAsync("x/app", "Product", "松涛助手");
        await graph.EntityAsync("p/lin", "Person", "林知远");
        await graph.EntityAsync("i/school", "Institution", "示例大学");
        await graph.EntityAsync("i/capital", "Institution", "首都医科大学");
        await graph.EntityAsync("p/chen", "Person", "陈望舒");
        await graph.EntityAsync("p/zhou", "Person", "周牧云");
        await graph.EntityAsync("e/meet", "Event", "2023模型应用大会");
        await graph.EntityAsync("r/110000", "Region", "北京");
        await graph.NodeAsync("filing/1", "Filing", new Dictionary<string, object?> { ["name"] = "生成式备案（首批）", ["regime"] = "生成式", ["batch"] = "首批", ["batchNumber"] = 1L });
        await graph.NodeAsync("time/1", "Time", new Dictionary<string, object?> { ["name"] = "2023-07-07" });
    }

    private static async Task FiguresAsync(GraphScript graph)
    {
        await graph.FigureAsync("f/total", "2家", 2, null, "家", "大模型通过备案");
        await graph.FigureAsync("f/p1", "100亿参数", 1e10, null, "参数", "参数");
        await graph.FigureAsync("f/p2", "近120亿参数", 1.2e10, null, "参数", "参数");
        await graph.FigureAsync("f/pay1", "20-40k/月", 20000, 40000, "元/月", null);
        await graph.FigureAsync("f/pay2", "30-35k/月", 30000, 35000, "元/月", null);
        await graph.FigureAsync("f/clients", "300家", 300, null, "家", "客户");
        await graph.FigureAsync("f/patents", "38%", 38, null, "%", "专利占全球");
        await graph.FigureAsync("f/cost", "500万元", 500, null, "万元", "训练成本");
    }

    private static async Task FactsAsync(GraphScript graph)
    {
        await graph.ClaimAsync("a/1", "DEVELOPS", "c/north", "m/pine", "北岭科技的松涛大模型");
        await graph.ClaimAsync("a/1", "DEVELOPS", "c/north", "x/app", "北岭科技推出松涛助手");
        await graph.ClaimAsync("a/1", "DEVELOPS", "c/river", "m/oak", "江流智能自研橡木大模型");
        await graph.ClaimAsync("a/1", "PASSED_FILING", "m/pine", "filing/1", "8月31日，北京的松涛大模型通过首批备案", "2023-08-31");
        await graph.ClaimAsync("a/1", "PASSED_FILING", "m/oak", "filing/1", "橡木大模型尚未通过备案", modality: "denied");
        await graph.ClaimAsync("a/1", "OPENED_TO_PUBLIC_ON", "m/oak", null, "橡木大模型8月31日向公众开放", "2023-08-31");
        await graph.ClaimAsync("a/1", "RELEASED_ON", "m/pine", "time/1", "松涛大模型于7月7日发布", "2023-07-07");
        await graph.ClaimAsync("a/1", "RELEASED_AT", "m/pine", "e/meet", "松涛大模型在2023模型应用大会上亮相");
        await graph.ClaimAsync("a/1", "WORKS_FOR", "p/lin", "c/north", "北岭科技首席执行官林知远", role: "首席执行官");
        await graph.ClaimAsync("a/2", "FOUNDED", "p/lin", "c/north", "北岭科技创始人林知远", role: "创始人");
        await graph.ClaimAsync("a/2", "EDUCATED_AT", "p/lin", "i/school", "林知远毕业于示例大学");
        await graph.ClaimAsync("a/2", "ACQUIRED", "c/river", "c/bay", "江流智能收购浅湾数据");
        await graph.ClaimAsync("a/3", "ACQUIRED", "c/north", "c/river", "据传北岭科技要收购江流智能", modality: "rumoured");
        await graph.ClaimAsync("a/3", "WORKS_FOR", "p/chen", "c/bay", "浅湾数据首席执行官陈望舒", role: "首席执行官");
        await graph.ClaimAsync("a/3", "WORKS_FOR", "p/zhou", "c/bay", "浅湾数据前首席执行官周牧云", role: "前首席执行官");
        await graph.ClaimAsync("a/3", "COOPERATES_WITH", "c/river", "i/school", "江流智能与示例大学达成合作");
        await graph.ClaimAsync("a/3", "COOPERATES_WITH", "i/capital", "i/school", "首都医科大学与示例大学签署合作协议");
    }

    private static async Task NumbersAsync(GraphScript graph)
    {
        await graph.ClaimAsync("a/1", "HAS_FIGURE", "filing/1", "f/total", "8月31日，首批共有2家大模型通过备案", "2023-08-31");
        await graph.ClaimAsync("a/1", "HAS_PARAMETER_COUNT", "m/pine", "f/p1", "松涛大模型有100亿参数");
        await graph.ClaimAsync("a/2", "HAS_PARAMETER_COUNT", "m/pine", "f/p2", "松涛拥有近120亿参数");
        await graph.ClaimAsync("a/2", "HAS_FIGURE", "m/pine", "f/cost", "松涛大模型的训练成本是500万元", speaker: "p/lin");
        await graph.ClaimAsync("a/3", "HAS_FIGURE", "c/north", "f/pay1", "北岭科技以20-40k/月招聘工程师");
        await graph.ClaimAsync("a/3", "HAS_FIGURE", "c/river", "f/clients", "江流智能已服务300家客户，覆盖12个城市");
        await graph.ClaimAsync("a/3", "HAS_FIGURE", "c/river", "f/patents", "江流智能的专利占全球38%");
        await graph.ClaimAsync("a/3", "HAS_FIGURE", "c/river", "f/pay2", "江流智能以30-35k/月招聘工程师");
    }
}
