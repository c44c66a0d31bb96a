using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Rebuild.Tests.Incremental;

/// <summary>Articles about few names, most of them shared; an abbreviation that one article defines is used by others.</summary>
internal static class Passages
{
    private static readonly string[] Firms = ["云辰科技", "澄图智能", "云辰", "朔域数据", "衡界科技"];
    private static readonly string[] Models = ["澈言大模型", "瑾声大模型", "帆语大模型"];
    private static readonly string[] People = ["周文海", "吴若琳"];

    private static readonly string[] Shapes =
    [
        "{F}发布了{M}，参数规模达到{N}亿。",
        "{F}首席执行官{P}表示，{M}已面向公众开放。",
        "{P}是{F}的创始人。",
        "{M}通过了首批生成式人工智能服务备案。",
        "{F}完成{N}亿元融资，由{G}领投。",
        "杭州云辰科技有限公司（以下简称“云辰”）公布了新的计划，云辰将开源{M}。",
        "{G}收购了{F}。",
        "2023年8月31日，{F}的{M}正式上线。",
        "有消息称{F}正在研发{M}。",
    ];

    /// <summary>An article of a few sentences; equal seeds give equal articles.</summary>
    public static string Article(int seed)
    {
        var random = new Random(seed);
        var lines = Enumerable.Range(0, random.Next(2, 7)).Select(_ => Fill(Shapes[random.Next(Shapes.Length)], random));
        return (random.Next(2) == 0 ? $"2023-0{random.Next(7, 10)}-1{random.Next(10)}，正文：\n" : string.Empty) + string.Concat(lines) + "\n";
    }

    /// <summary>One sentence.</summary>
    public static string Sentence(int seed)
    {
        var random = new Random(seed);
        return Fill(Shapes[random.Next(Shapes.Length)], random);
    }

    /// <summary>Whether the text says what the abbreviation stands for.</summary>
    public static bool Defines(string text) => text.Contains("以下简称“云辰”", StringComparison.Ordinal);

    /// <summary>Whether the text uses the abbreviation.</summary>
    public static bool Uses(string text) => text.Replace("云辰科技", string.Empty, StringComparison.Ordinal).Contains("云辰", StringComparison.Ordinal);

    /// <summary>A lexicon of some of the names, which differ in type, alias and parent by seed.</summary>
    public static Lexicon Lexicon(int seed)
    {
        var random = new Random(seed);
        var rows = "id\tname\ttype\taliases\tparent\tmaker\n";
        rows += random.Next(3) == 0 ? string.Empty : $"c/yunchen\t{(random.Next(2) == 0 ? "云辰科技" : "云辰集团")}\tCompany\t{(random.Next(2) == 0 ? "云辰科技|云辰" : "云辰科技")}\t\t\n";
        rows += random.Next(3) == 0 ? string.Empty : $"c/chengtu\t澄图智能\t{(random.Next(2) == 0 ? "Company" : "Institution")}\t\t{(rows.Contains("c/yunchen", StringComparison.Ordinal) ? "c/yunchen" : string.Empty)}\t\n";
        rows += random.Next(3) == 0 ? string.Empty : "m/cheyan\t澈言大模型\tModel\t澈言\t\t\n";
        return Text.Lexicons.Lexicon.From([new LexiconSource("rows.tsv", rows)]);
    }

    private static string Fill(string shape, Random random) => shape
        .Replace("{F}", Firms[random.Next(Firms.Length)], StringComparison.Ordinal)
        .Replace("{G}", Firms[random.Next(Firms.Length)], StringComparison.Ordinal)
        .Replace("{M}", Models[random.Next(Models.Length)], StringComparison.Ordinal)
        .Replace("{P}", People[random.Next(People.Length)], StringComparison.Ordinal)
        .Replace("{N}", $"{random.Next(1, 4)}00", StringComparison.Ordinal);
}
