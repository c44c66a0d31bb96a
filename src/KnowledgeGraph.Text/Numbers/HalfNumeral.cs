using KnowledgeGraph.Core.Quantities;

namespace KnowledgeGraph.Text.Numbers;

/// <summary>半 in front of a length of time: 半年, 半个月, 半小时.</summary>
internal static class HalfNumeral
{
    private static readonly string[] Units = ["年", "个月", "个小时", "小时", "天"];

    public static bool TryRead(string text, int at, out Numeral numeral)
    {
        numeral = NumeralReader.Make(at, at + 1, 0.5m, 1, NumeralStyle.Chinese, Bound.Exact);
        return Array.Exists(Units, unit => string.CompareOrdinal(text, at + 1, unit, 0, unit.Length) == 0);
    }
}
