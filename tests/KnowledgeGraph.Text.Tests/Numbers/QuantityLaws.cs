using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Text.Tests.Numbers;

public sealed class QuantityLaws
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly string[] Pieces =
        ["1", "20", "3.5", "万", "亿", "百", "千", "十", "三", "两", "数", "几", "个", "元", "k", "b", "%", "到", "-", "近", "以上", "家", "上", "点", "多", ",", "月", " ", "公司", "百分之", "99999999999"];

    private static readonly Arbitrary<string[]> Texts = ArbMap.Default.ArbFor<int[]>()
        .Convert(ns => ns.Select(n => Pieces[(n & int.MaxValue) % Pieces.Length]).ToArray(), pieces => pieces.Select(p => Array.IndexOf(Pieces, p)).ToArray());

    [Fact]
    public void A_number_reads_the_same_in_Arabic_and_in_Chinese_digits() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), number =>
    {
        var value = number & int.MaxValue;
        return Read(value.ToString(CultureInfo.InvariantCulture)) == value && Read(Chinese(value)) == value;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_gives_quantities_in_order_inside_it() => Prop.ForAll(Texts, pieces =>
    {
        var text = string.Concat(pieces);
        var end = 0;
        return QuantityScanner.Find(text).All(q =>
        {
            var isInOrder = q.Span.Covers(q.Core) && q.Core.Start >= end && q.Span.End <= text.Length;
            end = q.Core.End;
            return isInOrder && q.Quantity.Value >= 0 && (q.Quantity.ValueMax is null || q.Quantity.ValueMax > q.Quantity.Value);
        });
    }).QuickCheckThrowOnFailure();

    private static decimal Read(string text) => NumeralReader.TryRead(text, 0, out var numeral) && numeral.Span.End == text.Length ? numeral.Value : -1;

    private static string Chinese(int value)
    {
        if (value < 10)
        {
            return Digits[value].ToString();
        }

        foreach (var (size, name) in new[] { (100_000_000, "亿"), (10_000, "万"), (1000, "千"), (100, "百"), (10, "十") })
        {
            if (value >= size)
            {
                var rest = value % size;
                var gap = rest > 0 && rest < size / 10 ? "零" : "";
                return Chinese(value / size) + name + gap + (rest > 0 ? Chinese(rest) : "");
            }
        }

        return "";
    }
}
