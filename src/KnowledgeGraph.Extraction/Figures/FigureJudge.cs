using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>
/// Decides whether a quantity is a figure, a number that measures something, and gives it its unit. Money, shares, multiples and
/// physical measures always are; counts are unless they count one, point back or tell how something is divided; lengths of
/// time are when they measure rather than date; a bare number is when a noun of its clause says what it counts.
/// </summary>
internal static class FigureJudge
{
    private const decimal FewestParameters = 100_000;
    private const decimal FewestOfLevel = 100_000_000;
    private const int LevelReach = 6;
    private const decimal FewestPoints = 100;
    private const decimal FewestCharacters = 100;

    private static readonly string[] Writings = WordData.List("figures", "figure-judge.writings");

    /// <summary>The quantity as a figure, or <c>null</c>.</summary>
    public static Quantity? Judge(QuantityMention mention, Surroundings around)
    {
        if (IsPer(mention, around) || TickerBracket.Encloses(around))
        {
            return null;
        }

        var isFigure = mention.Kind switch
        {
            UnitKind.None or UnitKind.Kilo => true,
            UnitKind.Structural when IsModelLevel(mention, around) => true,
            UnitKind.Count or UnitKind.Noun or UnitKind.Structural => CountJudge.IsFigure(mention, around),
            UnitKind.Duration => DurationJudge.IsFigure(mention, around),
            UnitKind.Letter => IsSize(mention, around),
            UnitKind.Parameter => mention.Quantity.Value >= FewestParameters,
            UnitKind.Text => mention.Quantity.Value >= FewestCharacters && !AnyWord.Begins(around.After, Writings), // 万字长文 says how long a text is
            UnitKind.Score => !(around.Left(1) is "点" or "时") && mention.Numeral.Style == NumeralStyle.Arabic && !AnyWord.In(around.Before, FigureWords.Priced),
            UnitKind.Physical when mention.Unit!.Surface is "点" => mention.Numeral.Style == NumeralStyle.Arabic && mention.Quantity.Value >= FewestPoints,
            UnitKind.Physical or UnitKind.Age => mention.Numeral.Style == NumeralStyle.Arabic || mention.Quantity.Value > 10,
            UnitKind.Compute => mention.Unit!.Surface.Length > 1 || around.Before.Contains("算力", StringComparison.Ordinal) || around.After.Contains("算力", StringComparison.Ordinal),
            _ => true,
        };
        return !isFigure ? null
            : IsModelSize(mention) || IsModelLevel(mention, around) ? mention.Quantity with { Unit = "参数" }
            : mention.Kind is UnitKind.None or UnitKind.Kilo ? BareNumber.Complete(mention, around)
            : mention.Quantity;
    }

    // 每百万token, 每10万人: what is counted by, not what is counted.
    private static bool IsPer(QuantityMention mention, Surroundings around) =>
        mention.Kind != UnitKind.Duration && around.Left(2).TrimEnd(" 隔").EndsWith("每", StringComparison.Ordinal);

    // 10亿模型 is a size, 20多个模型 is a count.
    private static bool IsModelSize(QuantityMention mention) =>
        mention is { Kind: UnitKind.Noun, Unit.Surface: "模型" } && mention.Quantity.Value >= FewestParameters;

    // 千亿级大模型, but not 千亿级市场, nor 小于千亿级的同类模型.
    private static bool IsModelLevel(QuantityMention mention, Surroundings around)
    {
        var near = around.After[..Math.Min(LevelReach, around.After.Length)];
        return mention is { Unit.Surface: "级", Numeral.Scale: >= FewestOfLevel } && near.Contains("模型", StringComparison.Ordinal) && !near.Contains("同类", StringComparison.Ordinal);
    }

    // 7b is a size where models are spoken of; 2b端 is a kind of business.
    private static bool IsSize(QuantityMention mention, Surroundings around)
    {
        var isBusiness = around.Right(1) is "端" or "业" or "市" || around.Left(3).TrimEnd() is ['t', 'o'];
        var isBillion = mention.Unit!.Surface is "b";
        return !isBusiness && (isBillion
            ? AnyWord.In(around.Before, FigureWords.Sized) || AnyWord.In(around.After, FigureWords.Sized)
            : AnyWord.In(around.After, ["参数"]) || AnyWord.In(around.Before, ["参数"]));
    }
}
