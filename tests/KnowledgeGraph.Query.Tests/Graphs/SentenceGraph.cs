namespace KnowledgeGraph.Query.Tests.Graphs;

/// <summary>A graph of sentences that no relation covers: lists, counts, what is so, not so, planned or left open, and who speaks of his own house.</summary>
public sealed class SentenceGraph : ScriptedGraph
{
    private static readonly (string Id, string Label, string Name)[] Things =
    [
        ("c/north", "Company", "北岭科技"), ("c/river", "Company", "江流智能"), ("c/bay", "Company", "浅湾数据"), ("c/dune", "Company", "沙丘软件"),
        ("m/pine", "Model", "松涛大模型"), ("m/oak", "Model", "橡木大模型"), ("m/reed", "Model", "芦花大模型"), ("m/fern", "Model", "蕨叶大模型"),
        ("p/lin", "Person", "林知远"), ("p/chen", "Person", "陈望舒"), ("i/school", "Institution", "示例大学"), ("o/report", "Report", "《模型体验报告》"),
        ("e/meet", "Event", "河谷科技大会"), ("t/power", "Technology", "算力"), ("j/nature", "Media", "自然通讯"),
    ];

    protected override async Task FillAsync(GraphScript graph)
    {
        foreach (var (id, title) in new[] { ("a/1", "体验报告出炉"), ("a/2", "一次采访"), ("a/3", "另一篇") })
        {
            await graph.NodeAsync(id, "Article", new Dictionary<string, object?> { ["title"] = title, ["published"] = "2023-09-20" });
        }

        foreach (var (id, label, name) in Things)
        {
            await graph.EntityAsync(id, label, name);
            foreach (var article in new[] { "a/1", "a/2", "a/3" })
            {
                await graph.MentionAsync(id, article, name.Trim('《', '》'));
            }
        }

        await graph.ClaimAsync("a/2", "WORKS_FOR", "p/lin", "c/north", "北岭科技首席执行官林知远", role: "首席执行官");
        await graph.RelateAsync("p/lin", "WORKS_FOR", "c/north");
        await graph.FigureAsync("f/words", "5000亿词元", 5e11, null, "token", "训练语料");
        await ListsAsync(graph);
        await NumbersAsync(graph);
        await WhetherAsync(graph);
    }

    private static async Task ListsAsync(GraphScript graph)
    {
        await graph.ClaimAsync("a/1", "STATED", "o/report", null, "示例大学发布了《模型体验报告》");
        await graph.ClaimAsync("a/1", "STATED", "m/pine", null, "报告选取了4种大模型产品进行评测，包括松涛大模型、橡木大模型、芦花大模型、蕨叶大模型");
        await graph.ClaimAsync("a/1", "STATED", "e/meet", null, "河谷科技大会特别表彰了两家企业，除了北岭科技，另一家就是江流智能");
        await graph.ClaimAsync("a/1", "STATED", "c/bay", null, "浅湾数据向示例大学捐赠了松涛大模型、某镇大模型和橡木大模型");
        await graph.ClaimAsync("a/1", "STATED", "m/fern", null, "蕨叶大模型具备四项能力：写作、翻译、推理和绘画");
        await graph.ClaimAsync("a/1", "STATED", "m/oak", null, "6月，橡木大模型的研究成果登上了国际期刊《自然通讯》");
        await graph.ClaimAsync("a/1", "STATED", "o/report", null, "《模型体验报告》按类型梳理了应用，通用模型为30家，以江流智能、浅湾数据为代表；垂直模型为20家，以北岭科技、沙丘软件为代表");
        await graph.ClaimAsync("a/3", "STATED", "c/dune", null, "主攻家电端侧的厂商以江流智能和沙丘软件为主");
    }

    private static async Task NumbersAsync(GraphScript graph)
    {
        await graph.ClaimAsync("a/2", "STATED", "p/lin", null, "现在我们最大的机房已经接入了超过3万个加速卡", speaker: "p/lin");
        await graph.ClaimAsync("a/2", "STATED", "c/river", null, "江流智能付费客户总数突破900家，其中包括6家银行客户和20家医院客户");
        await graph.ClaimAsync("a/2", "STATED", "t/power", null, "这些模型的算力需求每18个月增长10倍");
        await graph.ClaimAsync("a/3", "STATED", "t/power", null, "算力需求每两年就增长十倍");
        await graph.ClaimAsync("a/3", "STATED", "c/bay", null, "浅湾数据服务了40个城市的300家医院");
        await graph.ClaimAsync("a/3", "STATED", "c/dune", null, "沙丘软件计划服务500家医院");
        await graph.ClaimAsync("a/2", "STATED", "p/lin", null, "林知远说，国内已经发生了接近100起模型融资案例", speaker: "p/lin");
        await graph.ClaimAsync("a/3", "STATED", "j/nature", null, "据自然通讯统计，与模型直接相关的融资事件20余起");
        await graph.ClaimAsync("a/2", "STATED", "m/reed", null, "芦花大模型由江流智能自研", at: 9000);
        await graph.ClaimAsync("a/2", "STATED", "f/words", null, "训练语料共有5000亿词元", at: 9020);
    }

    private static async Task WhetherAsync(GraphScript graph)
    {
        await graph.ClaimAsync("a/2", "STATED", "m/pine", null, "松涛大模型现已支持一次同时使用三个插件");
        await graph.ClaimAsync("a/2", "STATED", "c/north", null, "北岭科技不会像江流智能那样去做手机");
        await graph.ClaimAsync("a/2", "STATED", "c/dune", null, "沙丘软件至今没有融过资");
        await graph.ClaimAsync("a/3", "STATED", "m/reed", null, "如果芦花大模型支持离线运行，手机厂商会更愿意接入");
        await graph.ClaimAsync("a/3", "STATED", "m/fern", null, "蕨叶大模型将支持离线运行");
        await graph.ClaimAsync("a/3", "STATED", "m/oak", null, "芦花大模型和蕨叶大模型不同，橡木大模型支持离线运行");
        await graph.ClaimAsync("a/3", "STATED", "c/bay", null, "浅湾数据仍缺乏自动驾驶经验");
        await graph.ClaimAsync("a/3", "STATED", "c/bay", null, "浅湾数据的目标是进军海外市场");
        await graph.ClaimAsync("a/3", "STATED", "c/river", null, "江流智能训练沙丘软件的客服，沙丘软件提供数据");
    }
}
