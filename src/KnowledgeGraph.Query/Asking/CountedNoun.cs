using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>The noun that a question counts: 省份 of 多少个省份. Where a sentence has it beside another of its numbers, this number is not the one asked for.</summary>
internal static class CountedNoun
{
    private const int Told = 2;
    private const int Reach = 4;
    private const char Firms = '家';
    private static readonly string[] Totals = ["数量", "总数", "数目", "个数", "家数"];

    /// <summary>Whether a word asks for a number of things and tells nothing of them: 数量.</summary>
    public static bool IsTotal(string word) => Totals.Contains(word, StringComparer.Ordinal);

    /// <summary>Whether the words give the noun to another number: 254家 of 254家，分布在20个省份.</summary>
    public static bool IsAnothers(Clause clause, StatedClaim claim, string own)
    {
        if (IsOfFirms(clause, claim))
        {
            return true;
        }

        if (IsOfOtherNoun(clause, claim))
        {
            return true;
        }

        if (Of(clause) is not { } noun)
        {
            return false;
        }

        for (var at = claim.Words.IndexOf(noun, StringComparison.Ordinal); at >= 0; at = claim.Words.IndexOf(noun, at + 1, StringComparison.Ordinal))
        {
            if (HasNumber(Before(claim.Words, at)) && !IsOwn(claim, at))
            {
                return true;
            }
        }

        if (clause.Links.Count == 0 && clause.Wants is [Wanted.Quantity] && IsClassBehind(clause) && !claim.Words.Contains(noun, StringComparison.Ordinal))
        {
            return true;
        }

        if (clause.Links.Count > 0 && clause.Speaks("DEVELOPS") && clause.Wants is [Wanted.Quantity] && IsClassBehind(clause) && !(claim.Words + own).Contains(noun, StringComparison.Ordinal))
        {
            return true;
        }

        return IsPlace(clause) && !own.Contains(noun, StringComparison.Ordinal) && claim.Object!.Text("unit") is not ("个" or "座");
    }

    // 用户超10万，付费客户…: a pause parts the noun from the number before it.
    private static ReadOnlySpan<char> Before(string words, int noun)
    {
        var before = words.AsSpan(Math.Max(0, noun - Reach), Math.Min(noun, Reach));
        return before[(before.LastIndexOfAny("，,；;。") + 1)..];
    }

    // R1 is a name and no number.
    private static bool HasNumber(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsAsciiDigit(words[i]) && (i == 0 || !char.IsAsciiLetter(words[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    // 有多少家 counts firms and never projects, unless a noun behind it says what else: 多少家大模型.
    private static bool IsOfFirms(Clause clause, StatedClaim claim) =>
        Counter(clause) is { } counter && clause.Units is ["counter"] && counter.Wording.Word.EndsWith(Firms) && Of(clause) is null && !clause.Speaks("PASSED_FILING") && claim.Object!.Text("unit") is { } unit && unit != Firms.ToString();

    // 大模型数量 is no 专利申请数量, and no number of 大模型厂商.
    private static bool IsOfOtherNoun(Clause clause, StatedClaim claim)
    {
        var counter = Counter(clause);
        var counted = counter is not null && IsTotal(counter.Wording.Word) ? clause.Hits.FirstOrDefault(h => h.Wording.Kind == "class" && h.Span.End == counter.Span.Start)?.Wording.Word : null;
        var measure = FoldedText.Fold(claim.Object!.Text("measure") ?? string.Empty);
        var head = Array.Find(Totals, w => measure.EndsWith(w, StringComparison.Ordinal)) is { } total ? measure[..^total.Length] : measure;
        return counted is not null && head.Length > 0 && !head.EndsWith(counted[^Math.Min(Told, counted.Length)..], StringComparison.Ordinal);
    }

    // 4个模型来自: no other number stands between the claim's own and the noun.
    private static bool IsOwn(StatedClaim claim, int noun)
    {
        var number = FoldedText.Fold(claim.Object!.Name);
        var at = claim.Words.IndexOf(number, StringComparison.Ordinal);
        return at >= 0 && at <= noun && (at + number.Length > noun || claim.Words.AsSpan(at + number.Length, noun - at - number.Length).IndexOfAnyInRange('0', '9') < 0);
    }

    // Places are counted by 个 and 座, firms by 家.
    private static bool IsPlace(Clause clause) =>
        Counter(clause) is { } counter && clause.Hits.Any(h => h.Wording is { Kind: "class", Value: "Region" } && h.Span.Start == counter.Span.End);

    private static bool IsClassBehind(Clause clause) => clause.Hits.Any(h => h.Wording.Kind == "class" && h.Span.Start == Counter(clause)!.Span.End);

    private static WordingHit? Counter(Clause clause) => clause.Hits.FirstOrDefault(h => h.Wording is { Kind: "unit", Value: "counter" });

    private static string? Of(Clause clause)
    {
        var counter = Counter(clause);
        var rest = counter is null || counter.Span.End > clause.Whole.Length ? string.Empty : clause.Whole[counter.Span.End..];
        return rest.Length >= Told && rest[..Told].All(c => c is >= '\u4e00' and <= '\u9fff') ? rest[..Told] : null;
    }
}
