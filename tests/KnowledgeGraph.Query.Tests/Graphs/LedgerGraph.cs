namespace KnowledgeGraph.Query.Tests.Graphs;

/// <summary>A graph to reckon with: figures in units of one kind, versions that one sentence lists, accounts that contradict one another, who paid whom, and places.</summary>
public sealed class LedgerGraph : ScriptedGraph
{
    protected override async Task FillAsync(GraphScript graph)
    {
        await ThingsAsync(graph);
        await NumbersAsync(graph);
        await FactsAsync(graph);
    }

    private static async Task ThingsAsync(GraphScript graph)
    {
        foreach (var (id, title) in new[] { ("a/1", "年报"), ("a/2", "新品"), ("a/3", "融资") })
        {
            await graph.NodeAsync(id, "Article", new Dictionary<string, object?> { ["title"] = title });
        }

        await graph.EntityAsync("c/north", "Company", "北岭科技");
        await graph.EntityAsync("c/river", "Company", "江流智能");
        await graph.EntityAsync("c/bay", "Company", "浅湾数据");
        await graph.EntityAsync("c/fund", "Company", "远帆资本");
        await graph.EntityAsync("m/pine", "Model", "松涛大模型", "松涛");
        await graph.EntityAsync("m/oak", "Model", "橡木大模型", "橡木");
        await graph.EntityAsync("m/reed", "Model", "芦花大模型", "芦花");
        await graph.EntityAsync("m/reed-2", "Model", "芦花2.0");
        await graph.EntityAsync("m/reed-2-mini", "Model", "芦花2.0-mini");
        await graph.EntityAsync("m/fern", "Model", "蕨叶大模型", "蕨叶");
        await graph.EntityAsync("m/fern-7b", "Model", "蕨叶-7B");
        await graph.EntityAsync("x/phone", "Product", "岭上手机");
        await graph.EntityAsync("x/board", "Product", "江流白板");
        await graph.EntityAsync("t/chip", "Product", "云脊芯片");
        await graph.EntityAsync("t/own", "Technology", "自研大模型");
        await graph.EntityAsync("p/zhou", "Person", "周牧云");
        await graph.EntityAsync("r/110000", "Region", "北京");
        await graph.EntityAsync("r/440300", "Region", "深圳");
        await graph.EntityAsync("r/cn", "Region", "中国", "全国");
    }

    private static async Task NumbersAsync(GraphScript graph)
    {
        await graph.FigureAsync("f/1", "7700万元", 7700, null, "万元", "营收");
        await graph.FigureAsync("f/2", "1.5亿元", 1.5, null, "亿元", "营收");
        await graph.FigureAsync("f/3", "70亿", 7e9, null, "参数", "参数");
        await graph.FigureAsync("f/4", "1300亿", 1.3e11, null, "参数", "参数");
        await graph.FigureAsync("f/5", "100亿", 1e10, null, "参数", "参数");
        await graph.FigureAsync("f/6", "200亿", 2e10, null, "参数", "参数");
        await graph.FigureAsync("f/13", "30亿", 3e9, null, "参数", "参数");
        await graph.FigureAsync("f/14", "80亿", 8e9, null, "参数", "参数");
        await graph.FigureAsync("f/15", "10亿", 1e9, null, "参数", "参数");
        await graph.FigureAsync("f/16", "70亿", 7e9, null, "参数", "参数");
        await graph.FigureAsync("f/7", "60项", 60, null, "项", "大模型相关的专利申请数量");
        await graph.FigureAsync("f/8", "90个", 90, null, "个", "大模型");
        await graph.FigureAsync("f/9", "400家", 400, null, "家", "人工智能企业");
        await graph.FigureAsync("f/10", "3000亿元", 3000, null, "亿元", "市值");
        await graph.FigureAsync("f/11", "120个", 120, null, "个", "解决方案");
        await graph.ClaimAsync("a/1", "HAS_FIGURE", "c/north", "f/1", "北岭科技营收7700万元");
        await graph.ClaimAsync("a/1", "HAS_FIGURE", "c/river", "f/2", "江流智能营收1.5亿元");
        await graph.ClaimAsync("a/2", "HAS_PARAMETER_COUNT", "m/pine", "f/3", "松涛大模型有70亿和1300亿两个版本的参数", at: 9000);
        await graph.ClaimAsync("a/2", "HAS_PARAMETER_COUNT", "m/pine", "f/4", "松涛大模型有70亿和1300亿两个版本的参数", at: 9000);
        await graph.ClaimAsync("a/1", "HAS_PARAMETER_COUNT", "m/oak", "f/5", "橡木大模型的参数是100亿");
        await graph.ClaimAsync("a/2", "HAS_PARAMETER_COUNT", "m/oak", "f/6", "橡木大模型的参数是200亿");
        await graph.ClaimAsync("a/1", "HAS_PARAMETER_COUNT", "m/reed", "f/13", "芦花大模型的参数是30亿");
        await graph.ClaimAsync("a/2", "HAS_PARAMETER_COUNT", "m/reed-2", "f/14", "芦花2.0的参数是80亿");
        await graph.ClaimAsync("a/3", "HAS_PARAMETER_COUNT", "m/reed-2-mini", "f/15", "芦花2.0-mini的参数是10亿");
        await graph.ClaimAsync("a/3", "HAS_PARAMETER_COUNT", "m/fern-7b", "f/16", "蕨叶-7B的参数是70亿");
        await graph.ClaimAsync("a/1", "HAS_FIGURE", "r/cn", "f/7", "全国与大模型相关的专利申请数量60项");
        await graph.ClaimAsync("a/1", "HAS_FIGURE", "r/cn", "f/8", "全国已发布90个大模型");
        await graph.ClaimAsync("a/1", "HAS_FIGURE", "r/cn", "f/9", "全国人工智能企业400家");
        await graph.FigureAsync("f/12", "超过20万元", 20, null, "万元", "数据标注岗位的平均年薪");
        await graph.ClaimAsync("a/1", "REPORTED", "f/12", null, "数据标注岗位的平均年薪超过20万元");
        await graph.ClaimAsync("a/3", "HAS_FIGURE", "c/river", "f/10", "江流智能市值3000亿元");
        await graph.ClaimAsync("a/1", "HAS_FIGURE", "c/north", "f/11", "北岭科技打造了120个解决方案");
    }

    private static async Task FactsAsync(GraphScript graph)
    {
        await graph.ClaimAsync("a/2", "DEVELOPS", "c/north", "m/pine", "北岭科技自研松涛大模型");
        await graph.ClaimAsync("a/2", "DEVELOPS", "c/north", "x/phone", "北岭科技开发岭上手机");
        await graph.ClaimAsync("a/2", "DEVELOPS", "c/river", "m/oak", "江流智能的橡木大模型");
        await graph.ClaimAsync("a/2", "DEVELOPS", "c/river", "x/board", "江流智能的江流白板");
        await graph.ClaimAsync("a/2", "VERSION_OF", "m/reed-2", "m/reed", "芦花大模型推出了芦花2.0");
        await graph.ClaimAsync("a/3", "VARIANT_OF", "m/reed-2-mini", "m/reed-2", "芦花2.0有mini版芦花2.0-mini");
        await graph.ClaimAsync("a/3", "VERSION_OF", "m/fern-7b", "m/fern", "蕨叶大模型中的蕨叶-7B");
        await graph.ClaimAsync("a/2", "RELEASED_ON", "m/pine", null, "松涛大模型5月1日发布", "2023-05-01");
        await graph.ClaimAsync("a/2", "RELEASED_ON", "m/oak", null, "橡木大模型6月1日发布", "2023-06-01");
        await graph.ClaimAsync("a/2", "BASED_ON", "m/oak", "t/chip", "橡木大模型基于云脊芯片");
        await graph.ClaimAsync("a/2", "USED_BY", "m/oak", "x/board", "江流白板接入橡木大模型");
        await graph.ClaimAsync("a/2", "USED_BY", "m/pine", "c/river", "江流智能接入松涛大模型");
        await graph.ClaimAsync("a/1", "LOCATED_IN", "c/north", "r/110000", "北岭科技位于北京");
        await graph.ClaimAsync("a/1", "LOCATED_IN", "c/bay", "r/440300", "浅湾数据位于深圳");
        await graph.ClaimAsync("a/3", "INVESTED_IN", "c/river", "c/bay", "江流智能投资浅湾数据");
        await graph.ClaimAsync("a/3", "INVESTED_IN", "c/fund", "c/bay", "远帆资本投资浅湾数据");
        await graph.ClaimAsync("a/3", "INVESTED_IN", "c/fund", "c/north", "远帆资本投资北岭科技");
        await graph.ClaimAsync("a/1", "WORKS_FOR", "p/zhou", "c/bay", "浅湾数据前首席执行官、北岭科技顾问周牧云", role: "前首席执行官");
        await graph.ClaimAsync("a/1", "WORKS_FOR", "p/zhou", "c/north", "浅湾数据前首席执行官、北岭科技顾问周牧云", role: "顾问");
    }
}
