namespace KnowledgeGraph.Extraction.Entities;

/// <summary>How a registered name is shortened: by the words that say what it is, from behind.</summary>
internal static class CompanyForms
{
    private const int ShortestName = 2;
    private static readonly string[] Legal = ["股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "公司", "集团"];
    private static readonly string[] Fields =
    [
        "人工智能科技", "网络科技", "信息科技", "智能科技", "生物科技", "信息技术", "网络技术", "智能技术", "科技集团", "人工智能", "科技", "技术", "智能", "信息", "数据", "网络", "软件",
        "股份", "控股", "ai", "半导体", "机器人", "微电子", "电子", "传媒", "资本", "创投", "医疗", "制药", "药业", "生物", "汽车", "通信", "能源",
    ];

    /// <summary>The shorter forms of a name without its seat: 云杉科技有限公司 → 云杉科技, 云杉.</summary>
    public static IEnumerable<string> ShorterThan(string name)
    {
        var plain = Without(name, Legal);
        if (plain.Length < name.Length)
        {
            yield return plain;
        }

        var brand = Without(plain, Fields);
        if (brand.Length < plain.Length)
        {
            yield return brand;
        }
    }

    private static string Without(string name, string[] endings)
    {
        var ending = Array.Find(endings, ending => name.EndsWith(ending, StringComparison.Ordinal) && name.Length - ending.Length >= ShortestName);
        return ending is null ? name : name[..^ending.Length];
    }
}
