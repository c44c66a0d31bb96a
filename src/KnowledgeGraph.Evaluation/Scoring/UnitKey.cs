namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>Brings a value and its unit to one scale, so that 亿元 and 元, and 家, 个 and 款, compare.</summary>
public static class UnitKey
{
    private static readonly Dictionary<string, (string Unit, decimal Factor)> Table = new(StringComparer.Ordinal)
    {
        ["万亿元"] = ("元", 1e12m), ["亿元"] = ("元", 1e8m), ["万元"] = ("元", 1e4m), ["千元"] = ("元", 1e3m),
        ["元人民币"] = ("元", 1m), ["人民币"] = ("元", 1m),
        ["亿美元"] = ("美元", 1e8m), ["万美元"] = ("美元", 1e4m), ["美金"] = ("美元", 1m),
        ["亿港元"] = ("港元", 1e8m), ["亿欧元"] = ("欧元", 1e8m),
        ["家"] = ("个", 1m), ["款"] = ("个", 1m), ["个"] = ("个", 1m),
        ["亿个"] = ("个", 1e8m), ["万个"] = ("个", 1e4m),
        ["亿参数"] = ("参数", 1e8m), ["万亿参数"] = ("参数", 1e12m),
        ["tokens"] = ("token", 1m), ["Token"] = ("token", 1m), ["Tokens"] = ("token", 1m),
        ["名"] = ("人", 1m), ["位"] = ("人", 1m),
        ["个月"] = ("月", 1m),
    };

    /// <summary>The value on its unit's common scale, and that unit.</summary>
    public static (decimal Value, string Unit) Of(decimal value, string unit) =>
        Table.TryGetValue(unit, out var row) ? (value * row.Factor, row.Unit) : (value, unit);
}
