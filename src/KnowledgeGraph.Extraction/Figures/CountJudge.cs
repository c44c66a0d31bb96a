using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>Tells counts that inform (11家, 两款产品, 50多个) from those that only carry a noun or divide a text (一家, 三个方面, 这两款).</summary>
internal static class CountJudge
{
    private const decimal Few = 12;
    private const int HeadReach = 12;
    private const int SummingReach = 6;
    private const int ClusterReach = 8;
    private static readonly string[] Clusters = ["规模", "集群", "智算", "”级"];
    private static readonly string[] Summing = ["均", "都", "皆", "分别"];

    public static bool IsFigure(QuantityMention mention, Surroundings around)
    {
        var isExact = mention.Quantity.Bound == Bound.Exact;
        var isFew = mention.Quantity.Value <= Few && mention.Quantity.ValueMax is null && mention.Numeral.Style != NumeralStyle.Some;
        if (IsYear(mention) || PointsBack(around, isFew && isExact) || IsVersion(mention) || IsWord(mention, around) || IsPartOfWord(mention, around))
        {
            return false;
        }

        if (mention.Kind == UnitKind.Structural)
        {
            return mention.Unit!.Surface is "种" or "类" or "行" && (!isFew || !isExact) && mention.Numeral.Style == NumeralStyle.Arabic;
        }

        return mention.Numeral.Value == 1 && mention.Quantity.ValueMax is null ? IsOneOfSeveral(mention, around) : !isFew || !IsDivision(around);
    }

    // 这两款; 两款模型均…, 两项数据分别….
    private static bool PointsBack(Surroundings around, bool isFew) =>
        AnyWord.Ends(around.Left(3), FigureWords.Pointing)
        || (isFew && AnyWord.In(around.After[..Math.Min(SummingReach, around.After.Length)], Summing));

    // 2024企业大会: a year in front of a noun.
    private static bool IsYear(QuantityMention mention) =>
        mention is { Kind: UnitKind.Noun, Numeral.Style: NumeralStyle.Arabic, Numeral.Value: >= 1900 and <= 2099, Quantity.Bound: Bound.Exact };

    // ai 2.0公司: nothing is counted in tenths.
    private static bool IsVersion(QuantityMention mention) => mention.Numeral.Scale == 1 && mention.Numeral.Value.Scale > 0;

    // 安徽1家: one is only counted where it is written as a digit and nothing of it is said.
    private static bool IsOneOfSeveral(QuantityMention mention, Surroundings around) =>
        mention.Numeral.Style == NumeralStyle.Arabic && mention.Kind == UnitKind.Count
        && around.Left(1) is not (['有'] or ['是'] or ['出'] or ['了']);

    // 零部件: the first letter of a word; 9大行|业: the unit but a piece of one.
    private static bool IsPartOfWord(QuantityMention mention, Surroundings around) =>
        mention.Numeral is { Style: NumeralStyle.Chinese, Value: 0 } || (mention.Unit?.Surface is "大行" && around.After.StartsWith('业'));

    // 两人 and 四人 are pronouns, 三代 an ordinal, 二 never counts (二次训练), and 千卡训练 names a kind of training.
    private static bool IsWord(QuantityMention mention, Surroundings around)
    {
        if (mention.Numeral.Style == NumeralStyle.Power && mention.Unit!.Surface is "卡")
        {
            return !AnyWord.In(around.After[..Math.Min(ClusterReach, around.After.Length)], Clusters);
        }

        if (mention.Numeral.Style != NumeralStyle.Chinese || mention.Quantity.Bound != Bound.Exact || mention.Quantity.Value > 10)
        {
            return false;
        }

        return mention.Unit!.Surface is "人" or "代" or "卡" or "字" or "片" or "场" or "级" or "处"
            || around.First(mention.Core) == '二';
    }

    private static bool IsDivision(Surroundings around)
    {
        var head = around.After[..Math.Min(HeadReach, around.After.Length)];
        var stop = head.IndexOfAny("、（(“");
        return AnyWord.In(stop < 0 ? head : head[..stop], FigureWords.Structural);
    }
}
