using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>
/// Says what grew: in 营收3亿元，同比增长8% the share measures 营收同比增长, in 研发支出增长17%达41亿元 the amount measures 研发支出.
/// </summary>
internal static class GrowthMeasures
{
    private const int Longest = 16;
    private static readonly string[] Converted = ["折合", "约合", "合人民币", "相当于"];
    private static readonly string[] Bare = WordData.List("figures", "growth-measures.bare");
    private static readonly string[] Earlier = WordData.List("figures", "growth-measures.earlier");
    private static readonly string[] Same = WordData.List("figures", "growth-measures.same");

    private static readonly string Yearly = "近过去一二三四五六七八九十两年均平复合每连续"; // 产业规模近千亿元，五年年均增长34%
    private static readonly string[] GrownTo = WordData.List("figures", "growth-measures.grown-to");
    private static readonly string[] Likely = [.. GrownTo, "则", "将", "有望", "预计", "会", "可", "可能", "或", "或将", "料", "料将", "则将", "进一步", "继续", "就", "能", "的规模", "规模", "将会"];

    /// <summary>The figures, in order, with the measures of the figure before where their own words leave it out.</summary>
    public static IEnumerable<LocalFigure> Complete(string text, IReadOnlyList<LocalFigure> figures)
    {
        LocalFigure? last = null;
        foreach (var figure in figures)
        {
            var completed = last is null ? figure
                : IsBare(figure.Measure) && IsSameKind(last, figure) && (IsSameSentence(text, last, figure) || IsPart(text, last, figure)) ? figure with { Measure = NounOf(last.Measure ?? string.Empty) is { Length: > 0 } noun ? noun : figure.Measure ?? last.Measure }
                : IsSameMeasured(figure.Measure) ? figure with { Measure = last.Measure }
                : IsListed(text, last, figure) ? figure with { Measure = last.Measure }
                : IsSameSentence(text, last, figure) && !IsOfAnother(text, last, figure) ? figure with { Measure = Measure(last, figure) }
                : figure;
            completed = completed.Measure is null ? completed with { Measure = MeasureBefore.Of(text, completed) } : completed;
            yield return completed;
            last = completed;
        }
    }

    /// <summary>这一数字, 该比例: what the figure before measures.</summary>
    public static bool IsSameMeasured(string? words) => words is not null && AnyWord.In(words, Same);

    /// <summary>有望增至, 将扩大到: only how the same changes, before the number.</summary>
    public static bool IsGrownTo(string words) => words.AsSpan().Trim().TrimEnd("约近") is var told && AnyWord.Ends(told, GrownTo) && AnyWord.TrimmedStart(told, Likely).IsEmpty;

    // 去年营收5亿元，2019年时还不足1亿元; 由3亿元，增至5亿元: the words of the second say nothing of what is measured.
    private static bool IsBare(string? own) => own is null || AnyWord.TrimmedStart(WithoutAmount(own), Bare).IsEmpty;

    // 3亿元增
    private static ReadOnlySpan<char> WithoutAmount(ReadOnlySpan<char> own)
    {
        var digits = own.TrimStart("0123456789.,").Length;
        return digits < own.Length ? own[^digits..].TrimStart("万亿千百余美人民币港元%个家人次") : own;
    }

    // …共有16家企业。其中北京6家: a part of what the sentence before counts.
    private static bool IsPart(string text, LocalFigure last, LocalFigure figure)
    {
        var between = last.Span.End <= figure.Span.Start ? text.AsSpan(last.Span.End, figure.Span.Start - last.Span.End) : [];
        var stop = between.IndexOf('。');
        return stop >= 0 && between.LastIndexOfAny("。！？\n") == stop && between[(stop + 1)..].TrimStart().StartsWith("其中", StringComparison.Ordinal);
    }

    private static bool IsSameKind(LocalFigure last, LocalFigure figure) =>
        last.Quantity.Unit.Equals(figure.Quantity.Unit, StringComparison.Ordinal) && last.Measure is not null;

    private static string? Measure(LocalFigure last, LocalFigure figure)
    {
        var own = figure.Measure ?? string.Empty;
        var noun = NounOf(last.Measure ?? string.Empty);
        if (noun.Length == 0 || noun.Length > Longest)
        {
            return figure.Measure;
        }

        var isShare = figure.Quantity.Unit is "%" or "倍" or "个百分点";
        return !isShare && figure.Quantity.Unit.EndsWith('元') && AnyWord.Begins(own, Converted) ? last.Measure
            : isShare && last.Quantity.Unit is "%" && own is "占" ? noun
            : isShare && last.Quantity.Unit is not ("%" or "倍") && (own is "占比" or "比重" or "比例" || own.StartsWith('占')) ? noun + own
            : isShare && (AnyWord.Begins(own.AsSpan().TrimStart(Yearly), FigureWords.Change) || IsChangeSince(own)) ? noun + own
            : !isShare && (own.Contains('%', StringComparison.Ordinal) || (own.Length == 0 && figure.Quantity.Unit.EndsWith('元') && last.Quantity.Unit is "%" or "倍")) ? noun
            : figure.Measure;
    }

    // 较上年减少
    private static bool IsChangeSince(string own) => own.Length > 0 && own[0] is '较' or '比' or '与' && AnyWord.Ends(own, FigureWords.Change);

    // 分别为3亿元、4亿元和5亿元
    private static bool IsListed(string text, LocalFigure last, LocalFigure figure) =>
        last.Quantity.Unit.Equals(figure.Quantity.Unit, StringComparison.Ordinal) && last.Span.End < figure.Span.Start
        && text[last.Span.End..figure.Span.Start].Trim() is "、" or "和" or "与" or "及" or "以及" or "，和" or "和约" or "/";

    // 研发支出同比增长, 研发支出与上年同期相比增长 → 研发支出
    private static string NounOf(string measure)
    {
        var cut = measure.Length;
        foreach (var change in FigureWords.Change)
        {
            var at = measure.IndexOf(change, StringComparison.Ordinal);
            cut = at >= 0 && at < cut ? at : cut;
        }

        return measure[..Since(measure.AsSpan(0, cut))];
    }

    // Where 与上年同期相比 begins, or the end.
    private static int Since(ReadOnlySpan<char> measure)
    {
        for (var at = 1; at < measure.Length; at++)
        {
            if (measure[at] is '与' or '较' or '比' && AnyWord.Begins(measure[(at + 1)..], Earlier))
            {
                return at;
            }
        }

        return measure.Length;
    }

    // 参观人数突破30万，流量突破20亿，比上届增长90%: what grew is named between.
    private static bool IsOfAnother(string text, LocalFigure last, LocalFigure figure) =>
        last.Span.End <= figure.Span.Start && text.AsSpan(last.Span.End, figure.Span.Start - last.Span.End).Contains("突破", StringComparison.Ordinal);

    private static bool IsSameSentence(string text, LocalFigure last, LocalFigure figure) =>
        last.Span.End <= figure.Span.Start && text.AsSpan(last.Span.End, figure.Span.Start - last.Span.End).IndexOfAny("。！？\n") < 0;
}
