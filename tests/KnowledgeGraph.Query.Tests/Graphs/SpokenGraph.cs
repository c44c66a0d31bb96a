namespace KnowledgeGraph.Query.Tests.Graphs;

/// <summary>A firm with a department, backers of whom one led, a family whose version has a size, and the newest of its models: what people ask about in few words.</summary>
public sealed class SpokenGraph : ScriptedGraph
{
    protected override async Task FillAsync(GraphScript graph)
    {
        await graph.NodeAsync("a/1", "Article", new Dictionary<string, object?> { ["title"] = "湖边来信" });
        await graph.EntityAsync("c/lake", "Company", "澄湖科技");
        await graph.EntityAsync("c/cloud", "Company", "澄湖云业务部");
        await graph.EntityAsync("c/reed", "Company", "苇岸数据");
        await graph.EntityAsync("c/one", "Company", "启明基石");
        await graph.EntityAsync("c/two", "Company", "望川资本");
        await graph.EntityAsync("p/gu", "Person", "顾南枝");
        await graph.EntityAsync("p/shen", "Person", "沈听澜");
        await graph.EntityAsync("m/ripple", "Model", "涟漪大模型", "涟漪");
        await graph.EntityAsync("m/ripple-6b", "Model", "Ripple-6B");
        await graph.EntityAsync("m/tide", "Model", "潮汐大模型", "潮汐");
        await graph.ClaimAsync("a/1", "WORKS_FOR", "p/gu", "c/lake", "澄湖科技高级副总裁、澄湖云业务部总经理顾南枝", role: "高级副总裁", at: 10);
        await graph.ClaimAsync("a/1", "WORKS_FOR", "p/gu", "c/cloud", "澄湖科技高级副总裁、澄湖云业务部总经理顾南枝", role: "总经理", at: 10);
        await graph.ClaimAsync("a/1", "PART_OF", "c/cloud", "c/lake", "澄湖科技高级副总裁、澄湖云业务部总经理顾南枝");
        await graph.ClaimAsync("a/1", "WORKS_FOR", "p/shen", "c/lake", "澄湖科技首席科学家、苇岸数据董事长沈听澜", role: "首席科学家", at: 50);
        await graph.ClaimAsync("a/1", "WORKS_FOR", "p/shen", "c/reed", "澄湖科技首席科学家、苇岸数据董事长沈听澜", role: "董事长", at: 50);
        await graph.ClaimAsync("a/1", "INVESTED_IN", "c/one", "c/lake", "澄湖科技的新一轮融资由启明基石领投，此外望川资本也参与其中");
        await graph.ClaimAsync("a/1", "INVESTED_IN", "c/two", "c/lake", "澄湖科技的新一轮融资由启明基石领投，此外望川资本也参与其中");
        await graph.ClaimAsync("a/1", "DEVELOPS", "c/lake", "m/ripple", "澄湖科技研发了涟漪大模型");
        await graph.ClaimAsync("a/1", "DEVELOPS", "c/lake", "m/tide", "澄湖科技最新发布的潮汐大模型能看图");
        await graph.ClaimAsync("a/1", "VERSION_OF", "m/ripple-6b", "m/ripple", "涟漪大模型的Ripple-6B");
        await graph.FigureAsync("f/size", "60亿参数", 6e9, null, "参数", "参数");
        await graph.FigureAsync("f/worth", "80亿元", 80, null, "亿元", "估值");
        await graph.FigureAsync("f/sales", "9亿元", 9, null, "亿元", "营收");
        await graph.EntityAsync("x/dock", "Product", "渡口平台");
        await graph.FigureAsync("f/teams", "300多个", 300, null, "个", "创作团队");
        await graph.FigureAsync("f/patents", "500件", 500, null, "件", "专利申请量");
        await graph.FigureAsync("f/part", "20%", 20, null, "%", "专利申请量占全国");
        await graph.FigureAsync("f/round", "2亿元", 2, null, "亿元", "B轮融资");
        await graph.ClaimAsync("a/1", "HAS_FIGURE", "c/lake", "f/teams", "澄湖科技称，目前有300多个创作团队加入渡口平台");
        await graph.ClaimAsync("a/1", "HAS_FIGURE", "c/reed", "f/patents", "苇岸数据专利申请量达500件");
        await graph.ClaimAsync("a/1", "HAS_FIGURE", "c/reed", "f/part", "苇岸数据专利申请量达500件，占全国的20%");
        await graph.ClaimAsync("a/1", "HAS_FIGURE", "c/reed", "f/round", "2022年5月，苇岸数据完成2亿元B轮融资", "2022-05-01");
        await graph.ClaimAsync("a/1", "HAS_PARAMETER_COUNT", "m/ripple-6b", "f/size", "Ripple-6B有60亿参数");
        await graph.ClaimAsync("a/1", "HAS_FIGURE", "c/lake", "f/worth", "澄湖科技估值80亿元");
        await graph.ClaimAsync("a/1", "HAS_FIGURE", "c/lake", "f/sales", "澄湖科技营收9亿元");
    }
}
