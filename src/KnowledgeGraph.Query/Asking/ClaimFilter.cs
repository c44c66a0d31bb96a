using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Which claims a clause speaks of.</summary>
internal static class ClaimFilter
{
    private static readonly string[][] Groups =
    [
        ["Company", "Institution", "Government", "Media"], ["Model", "Product", "Technology"], ["Region"], ["Person"], ["Policy", "Report"], ["Event"],
    ];

    /// <summary>The claims in which most of the names stand, at the end that the words say.</summary>
    public static List<StatedClaim> ByLinks(Clause clause, IReadOnlyList<StatedClaim> claims, IReadOnlyList<IReadOnlyCollection<string>> names)
    {
        if (names.Count == 0)
        {
            return [.. claims];
        }

        var counted = claims.Select(c => (Claim: c, Hits: names.Count(n => Stands(clause, c, n)))).Where(p => p.Hits > 0).ToList();
        var most = counted.Select(p => p.Hits).DefaultIfEmpty().Max();
        return [.. counted.Where(p => p.Hits == most).Select(p => p.Claim)];
    }

    /// <summary>Whether a claim's time fits the clause.</summary>
    public static bool FitsTime(Clause clause, StatedClaim claim) => clause.Time is null || clause.Time.Fits(claim.From, claim.To, claim.DateText) || DealTime.Fits(clause.Time, claim);

    /// <summary>Whether a filing is of the batch and the regime asked for.</summary>
    public static bool FitsFiling(Clause clause, StatedClaim claim)
    {
        var regime = claim.Object?.Text("regime") ?? string.Empty;
        var isOfAlgorithms = regime.Contains("算法", StringComparison.Ordinal) || regime.Contains("深度合成", StringComparison.Ordinal);
        return isOfAlgorithms == clause.OfAlgorithms && (clause.Batch is null || claim.Object?.Number("batchNumber") == clause.Batch);
    }

    /// <summary>Whether a claim's words hold a name.</summary>
    public static bool Quotes(StatedClaim claim, string name) =>
        claim.Key.Contains(MatchKey.Of(name), StringComparison.Ordinal);

    /// <summary>Whether a claim's words, or those outside its quote that name its ends or its speaker, hold a name.</summary>
    public static bool Tells(StatedClaim claim, string name) =>
        Quotes(claim, name) || claim.Supports.Any(s => MatchKey.Of(FoldedText.Fold(s.Quote)).Contains(MatchKey.Of(name), StringComparison.Ordinal));

    /// <summary>Whether a claim says a word, and not that it is not so: 不开源.</summary>
    public static bool Says(StatedClaim claim, string word) =>
        claim.Words.IndexOf(word, StringComparison.Ordinal) is var at && at < 0 ? Quotes(claim, word) || (claim.Role ?? string.Empty).Contains(word, StringComparison.Ordinal)
            : at == 0 || claim.Words[at - 1] is not ('不' or '未' or '非' or '没');

    private static bool Stands(Clause clause, StatedClaim claim, IReadOnlyCollection<string> ids)
    {
        var isSubject = ids.Contains(claim.Subject.Id);
        var isObject = claim.Object is { } other && ids.Contains(other.Id);
        return (isSubject || isObject)
            && (claim.Object is not { } end || !Alike(claim.Subject, end) || Allowed(clause, claim) is not { } subject || (subject ? isSubject : isObject));
    }

    private static bool Alike(ClaimEnd a, ClaimEnd b) =>
        Groups.Any(g => g.Contains(a.Label, StringComparer.Ordinal) && g.Contains(b.Label, StringComparer.Ordinal));

    // 两家都投了的是谁: the asker may mean either end.
    private static bool IsLeftOpen(Clause clause, RelationWord word) =>
        clause.Hits.Any(h => h.Wording is { Kind: "asked" } && h.Wording.Word.Contains('谁', StringComparison.Ordinal) && h.Span.Start >= word.Span.End && h.Span.Start <= word.Span.End + 2)
        && clause.Links.All(l => l.Span.End <= word.Span.Start) && clause.Passive is null;

    // 哪家公司甲和乙都投了: they may have paid or been paid.
    private static bool AsksFirst(Clause clause, RelationWord word) =>
        clause.Passive is null && clause.Links.Count > 0 && clause.Links.All(l => l.Span.End <= word.Span.Start) && clause.Text.Contains('都', StringComparison.Ordinal)
        && clause.Hits.Any(h => h.Wording is { Kind: "asked", Value: "Who" } && clause.Links.All(l => l.Span.Start >= h.Span.End));

    // 智谱AI都有谁投了: who stands before the verb is its subject, so the name is not.
    private static bool AsksBetween(Clause clause, RelationWord word) =>
        !IsTaken(clause, word) && clause.Hits.Any(h => h.Wording is { Kind: "asked", Value: "Who" or "Card" } && h.Wording.Word.AsSpan().IndexOfAny('谁', '哪', '人') >= 0 && h.Span.End <= word.Span.Start && clause.Links.Count > 0 && clause.Links.All(l => l.Span.End <= h.Span.Start));

    // 美团把谁买下了, 腾讯给谁投过钱: who is asked for stands behind 把 or 给, and the name is the subject; what is 给谁买走了 is bought.
    private static bool IsTaken(Clause clause, RelationWord word) => clause.Hits.Any(h => h.Wording is { Kind: "asked", Value: "Who" or "Card" } && h.Span.End <= word.Span.Start && h.Span.Start > 0
        && (clause.Whole[h.Span.Start - 1] is '把' || (clause.Whole[h.Span.Start - 1] is '给' or '向' or '对' && word.Predicates[0] == "INVESTED_IN")));

    // 是哪个模型的轻量版: the name is the part, its whole is asked for.
    private static bool IsAskedOwner(Clause clause, RelationWord word) =>
        clause.Hits.Any(h => h.Wording.Kind == "asked" && h.Span.End <= word.Span.Start && clause.Links.Count > 0 && clause.Links.All(l => l.Span.End <= h.Span.Start))
        && clause.Hits.Any(h => h.Span.End == word.Span.Start && h.Wording.Word[^1] == '的');

    // 给百川智能投了钱: what stands behind 给 is the object.
    private static bool IsGiven(Clause clause, RelationWord word) =>
        clause.Links[0].Span is { Start: > 0 } span && span.End <= word.Span.Start && span.Start <= clause.Whole.Length && clause.Whole[span.Start - 1] is '给' or '向' or '对' or '为' or '往';

    // 基于什么芯片: a name of the question before has no place, and stands before the verb.
    private static bool IsFromBefore(Link link, RelationWord word) => link.Span is { Start: 0, End: 0 } && word.Span.Start == 0;

    // True when the name must be the subject, false when the object, null when either may be meant.
    private static bool? Allowed(Clause clause, StatedClaim claim)
    {
        var word = clause.Relations.FirstOrDefault(r => r.Predicates.Contains(claim.Predicate, StringComparer.Ordinal));
        var isSubject = Direction(clause, word);
        return word is { Direction: RelationDirection.Verb } && claim.Predicate == "USED_BY" ? !isSubject : isSubject;
    }

    // Who uses is the object of USED_BY, and the subject of the verb.
    private static bool? Direction(Clause clause, RelationWord? word)
    {
        return word?.Direction switch
        {
            RelationDirection.Subject => !IsAskedOwner(clause, word),
            RelationDirection.Object => IsAskedOwner(clause, word),
            RelationDirection.Verb when IsLeftOpen(clause, word) || AsksFirst(clause, word) => null,
            RelationDirection.Verb when AsksBetween(clause, word) => false,
            RelationDirection.Verb when clause.Links.Count == 1 && IsGiven(clause, word) => false,
            RelationDirection.Verb when clause.Links.Count == 1 =>
                (clause.Links[0].Span.Start < word.Span.Start || IsFromBefore(clause.Links[0], word)) && !(clause.Passive is { } passive && passive.Start >= clause.Links[0].Span.End && passive.Start < word.Span.Start),
            _ => null,
        };
    }
}
