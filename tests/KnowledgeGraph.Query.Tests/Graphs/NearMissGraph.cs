namespace KnowledgeGraph.Query.Tests.Graphs;

/// <summary>A graph in which most things fit a question by half: people with a school and no post, a rule that counts, a product that is still to come.</summary>
public sealed class NearMissGraph : ScriptedGraph
{
    protected override async Task FillAsync(GraphScript graph)
    {
        await ThingsAsync(graph);
        await PeopleAsync(graph);
        await ProductsAsync(graph);
        await NumbersAsync(graph);
    }

    private static async Task ThingsAsync(GraphScript graph)
    {
        foreach (var (id, title) in new[] { ("a/1", "名单"), ("a/2", "融资消息"), ("a/3", "季报") })
        {
            await graph.NodeAsync(id, "Article", new Dictionary<string, object?> { ["title"] = title });
        }

        await graph.EntityAsync("c/north", "Company", "北岭科技");
        await graph.EntityAsync("c/river", "Company", "江流智能");
        await graph.EntityAsync("i/school", "Institution", "示例大学");
        await graph.EntityAsync("p/lin", "Person", "林知远");
        await graph.EntityAsync("p/chen", "Person", "陈望舒");
        await graph.EntityAsync("p/zhou", "Person", "周牧云");
        await graph.EntityAsync("r/cn", "Region", "中国");
        await graph.EntityAsync("r/110000", "Region", "北京");
        await graph.EntityAsync("o/rule", "Policy", "《模型服务暂行规则》");
        await graph.NodeAsync("filing/1", "Filing", new Dictionary<string, object?> { ["name"] = "生成式备案（首批）", ["regime"] = "生成式", ["batch"] = "首批", ["batchNumber"] = 1L });
        await graph.NodeAsync("time/1", "Time", new Dictionary<string, object?> { ["name"] = "2023-07-07" });
    }

    private static async Task PeopleAsync(GraphScript graph)
    {
        await graph.ClaimAsync("a/1", "WORKS_FOR", "p/lin", "c/north", "北岭科技首席执行官林知远", role: "首席执行官");
        await graph.ClaimAsync("a/1", "EDUCATED_AT", "p/lin", "i/school", "林知远毕业于示例大学");
        await graph.ClaimAsync("a/1", "FOUNDED", "p/lin", "c/north", "林知远创办了北岭科技");
        await graph.ClaimAsync("a/1", "WORKS_FOR", "p/chen", "c/river", "江流智能首席执行官陈望舒", role: "首席执行官");
        await graph.ClaimAsync("a/1", "EDUCATED_AT", "p/zhou", "i/school", "江流智能工程师周牧云毕业于示例大学");
    }

    private static async Task ProductsAsync(GraphScript graph)
    {
        await graph.EntityAsync("m/pine", "Model", "松涛大模型", "松涛");
        await graph.EntityAsync("m/oak", "Model", "橡木大模型", "橡木");
        await graph.EntityAsync("x/soon", "Product", "晨雾助手");
        await graph.EntityAsync("x/tried", "Product", "晚霞助手");
        await graph.EntityAsync("x/chip", "Product", "K700");
        await graph.ClaimAsync("a/1", "PASSED_FILING", "m/pine", "filing/1", "北京的松涛大模型通过首批备案");
        await graph.ClaimAsync("a/1", "PASSED_FILING", "m/oak", "filing/1", "橡木大模型正在申请备案", modality: "planned");
        await graph.ClaimAsync("a/1", "DEVELOPS", "c/north", "x/soon", "北岭科技展示了晨雾助手");
        await graph.ClaimAsync("a/1", "RELEASED_ON", "x/soon", "time/1", "7月7日，北岭科技展示了晨雾助手", "2023-07-07");
        await graph.ClaimAsync("a/1", "RELEASED_ON", "x/soon", null, "晨雾助手将在完成备案后上线", modality: "planned");
        await graph.ClaimAsync("a/1", "DEVELOPS", "c/north", "x/tried", "北岭科技研发了晚霞助手，仍在测试");
        await graph.ClaimAsync("a/1", "DEVELOPS", "c/river", "x/chip", "江流智能的K700");
    }

    private static async Task NumbersAsync(GraphScript graph)
    {
        await graph.FigureAsync("f/total", "9个", 9, null, "个", "大模型");
        await graph.FigureAsync("f/place", "2家", 2, null, "家", "大模型通过备案");
        await graph.FigureAsync("f/made", "70个", 70, null, "个", "大模型");
        await graph.FigureAsync("f/a", "3亿元", 3, null, "亿元", "融资");
        await graph.FigureAsync("f/year", "80%", 80, null, "%", "营收");
        await graph.FigureAsync("f/profit", "12亿元", 12, null, "亿元", "净利润");
        await graph.FigureAsync("f/rise", "13%", 13, null, "%", "同比增长");
        await graph.ClaimAsync("a/3", "HAS_FIGURE", "c/north", "f/profit", "北岭科技实现净利润12亿元");
        await graph.ClaimAsync("a/3", "HAS_FIGURE", "c/north", "f/rise", "北岭科技实现净利润12亿元，同比增长13%");
        await graph.FigureAsync("f/seed", "4000万元", 4000, null, "万元", "融资");
        await graph.FigureAsync("f/shops", "40个", 40, null, "个", "开源模型");
        await graph.FigureAsync("f/params", "100亿参数", 1e10, null, "参数", "参数");
        await graph.FigureAsync("f/tenders", "30个", 30, null, "个", "招标项目");
        await graph.FigureAsync("f/pay1", "20-40k/月", 20000, 40000, "元/月", null);
        await graph.FigureAsync("f/pay2", "30-35k/月", 30000, 35000, "元/月", null);
        await graph.EntityAsync("t/trade", "Technology", "垂类大模型");
        await graph.ClaimAsync("a/2", "HAS_FIGURE", "t/trade", "f/tenders", "垂类大模型已完成招标项目30个");
        await graph.ClaimAsync("a/2", "HAS_FIGURE", "c/river", "f/pay1", "江流智能以20-40k/月招聘测试工程师、30-35k/月招聘数据工程师");
        await graph.ClaimAsync("a/2", "HAS_FIGURE", "c/river", "f/pay2", "江流智能以20-40k/月招聘测试工程师、30-35k/月招聘数据工程师");
        await graph.EntityAsync("x/shop", "Product", "林间社区");
        await graph.ClaimAsync("a/1", "HAS_FIGURE", "o/rule", "f/total", "《模型服务暂行规则》下的首批名单有9个大模型");
        await graph.ClaimAsync("a/1", "HAS_FIGURE", "filing/1", "f/total", "首批共有9个大模型通过备案");
        await graph.ClaimAsync("a/1", "HAS_FIGURE", "r/cn", "f/made", "中国已发布70个大模型");
        await graph.ClaimAsync("a/2", "HAS_FIGURE", "c/north", "f/a", "北岭科技完成A轮融资，金额3亿元");
        await graph.ClaimAsync("a/2", "HAS_FIGURE", "c/north", "f/seed", "北岭科技的种子轮融资为4000万元");
        await graph.ClaimAsync("a/3", "HAS_FIGURE", "c/north", "f/year", "北岭科技营收与上年同期相比增长80%");
        await graph.ClaimAsync("a/3", "HAS_FIGURE", "x/shop", "f/shops", "林间社区有40个开源模型");
        await graph.ClaimAsync("a/3", "HAS_PARAMETER_COUNT", "m/pine", "f/params", "松涛大模型有100亿参数");
    }
}
