using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Query.Asking;

/// <summary>
/// Answers by the words of sentences, where no relation covers what is asked: 甲社区上架了哪些模型 with the models of the sentences that
/// name 甲 and say 上架. A sentence must say every word and name of the question.
/// </summary>
internal sealed class AsTold(ClaimReader reader)
{
    private const int Most = 8;
    private const int Near = 6;
    private static readonly string[] With = ["利用", "使用", "用", "借助", "通过", "基于", "依托", "凭借"];
    private static readonly string[] Never = ["COMPARED_WITH", "HAS_FIGURE", "HAS_PARAMETER_COUNT"];

    /// <summary>The answer, or <c>null</c> where no sentence says all that is asked, or one lists more than is known of it.</summary>
    public async Task<Part?> AnswerAsync(Clause clause, CancellationToken cancellationToken)
    {
        var words = Words(clause);
        if (words.Count == 0 || !IsPlain(clause) || Speakers.Asks(clause))
        {
            return null;
        }

        var wanted = clause.Wants.Count == 0 ? Wanted.Entity : clause.Wants[0];
        var labels = wanted == Wanted.When ? [] : RelationPlan.Labels(clause, wanted);
        var claims = wanted != Wanted.When && labels.Count == 0 ? [] : await reader.ReadAsync(Predicates.All.Except(Never, StringComparer.Ordinal), null, cancellationToken).ConfigureAwait(false);
        var told = claims.Where(c => IsMeant(clause, c) && words.TrueForAll(w => c.Words.Contains(w, StringComparison.Ordinal)) && clause.Links.All(l => Names(c, l)) && ClaimFilter.FitsTime(clause, c)).ToList();
        told = [.. told.Where(c => words.TrueForAll(w => Part(c, words[0]).Contains(w, StringComparison.Ordinal)))];
        told = wanted == Wanted.Who ? [.. told.Where(c => Ends(clause, c, labels).Any(e => IsBefore(c, e, clause.LeftWords.Concat(words).First(), clause.Links)))] : told;
        var rows = wanted == Wanted.When ? RowBuilder.ByTime([.. told.Where(c => c.Date is not null && clause.Links.Any(l => l.Ids.Contains(c.Subject.Id, StringComparer.Ordinal)))], c => c.Subject) : Rows(clause, told, labels);
        return rows.Count is 0 or > Most ? null : new Part
        {
            Clause = clause, Rows = rows, Named = [.. told.SelectMany(c => Ends(clause, c, labels)).DistinctBy(e => e.Id)],
            Understood = "原文说到：" + string.Join('、', clause.Links.Select(l => l.Text).Concat(words)),
        };
    }

    // Parts of a sentence that a semicolon parts tell of different things.
    private static string Part(StatedClaim claim, string word) =>
        claim.Words.Split(';', '；', '。').FirstOrDefault(p => p.Contains(word, StringComparison.Ordinal)) ?? string.Empty;

    // Who does it stands right before what is done.
    private static bool IsBefore(StatedClaim claim, ClaimEnd end, string deed, IReadOnlyList<Link> links)
    {
        var (name, verb) = (Surface(end, claim)!, claim.Key.IndexOf(MatchKey.Of(deed), StringComparison.Ordinal));
        var at = verb < 0 ? -1 : claim.Key.AsSpan(0, verb).LastIndexOf(name);
        if (at < 0 || claim.Key.AsSpan(at, verb - at).IndexOfAny(',', '，', '。') >= 0)
        {
            return false;
        }

        // What it is done with stands between: 甲利用乙设计出.
        var between = claim.Key[(at + name.Length)..verb];
        var told = links.SelectMany(l => l.Entities.SelectMany(e => e.Surfaces).Append(l.Text)).Where(s => between.Contains(s, StringComparison.Ordinal)).Select(s => s.Length).DefaultIfEmpty().Max();
        return between.Length - (Array.Exists(With, w => between.StartsWith(w, StringComparison.Ordinal)) ? told : 0) < Near;
    }

    private static bool IsPlain(Clause clause) =>
        (clause.Wants is [Wanted.Entity or Wanted.Who or Wanted.When] || (clause.Wants.Count == 0 && clause.AskedClasses.Count > 0)) && clause.Amounts.Count + clause.Posts.Count + clause.Except.Count == 0 && clause.Links.Count > 0
        && !clause.IsNegated && !clause.Compares && !clause.AsksAgreement && !clause.AsksConnection && clause.Extreme == 0 && clause.Order == 0 && clause.Group is null && clause.Modality is null or "predicted";

    // Where nothing is left over, the relations say it all.
    private static List<string> Words(Clause clause)
    {
        var left = clause.LeftWords.Concat(clause.Unknown).Concat(clause.Hits.Where(h => h.Wording.Kind == "uncovered").Select(h => h.Wording.Word)).Distinct(StringComparer.Ordinal).ToList();
        return left.Count > 0 ? [.. left, .. clause.Relations.Select(r => r.Word.TrimEnd('了', '的', '过')).Where(w => w.Length > 1), .. clause.Said] : [];
    }

    private static bool IsMeant(Clause clause, StatedClaim claim) => claim.IsAsserted && (claim.Predicate == "PREDICTED") == (clause.Modality == "predicted");

    private static bool Names(StatedClaim claim, Link link) =>
        link.Entities.Any(e => e.Name == claim.Speaker) || link.Ids.Contains(claim.Subject.Id, StringComparer.Ordinal) || link.Ids.Contains(claim.Object?.Id, StringComparer.Ordinal) || link.Entities.SelectMany(e => e.Surfaces).Append(link.Text).Any(s => ClaimFilter.Quotes(claim, s));

    private static IEnumerable<ClaimEnd> Ends(Clause clause, StatedClaim claim, IReadOnlyList<string> labels) =>
        new[] { claim.Subject, claim.Object }.OfType<ClaimEnd>().Where(e => e.Is(labels) && !clause.Links.Any(l => l.Ids.Contains(e.Id, StringComparer.Ordinal)) && Surface(e, claim) is not null);

    private static IReadOnlyList<AnswerRow> Rows(Clause clause, List<StatedClaim> claims, IReadOnlyList<string> labels)
    {
        var found = claims.SelectMany(c => Ends(clause, c, labels).Where(e => MatchKey.Of(Part(c, Words(clause)[0])).Contains(Surface(e, c)!, StringComparison.Ordinal)).Select(e => (Claim: c, End: e))).ToList();
        return found.Exists(f => IsOfLonger(f.End, f.Claim, found.Where(o => o.Claim.Evidence == f.Claim.Evidence || o.Claim.Words == f.Claim.Words).Select(o => o.End))) ? []
            : [.. found.GroupBy(f => f.End.Id, StringComparer.Ordinal).Select(g => RowBuilder.ByEnd(g.Select(f => f.Claim), _ => g.First().End)[0])];
    }

    // 甲、乙和丙…: a sentence that lists more than the graph knows of it would be answered by half.
    private static bool IsOfLonger(ClaimEnd end, StatedClaim claim, IEnumerable<ClaimEnd> known)
    {
        var places = known.DistinctBy(e => e.Id).Select(e => Surface(e, claim)).OfType<string>().Select(s => (Start: claim.Key.IndexOf(s, StringComparison.Ordinal), s.Length)).ToList();
        var own = Surface(end, claim)!;
        var at = claim.Key.IndexOf(own, StringComparison.Ordinal);
        bool IsListed(int mark, bool before) => mark >= 0 && mark < claim.Key.Length && claim.Key[mark] is '、' && !places.Exists(p => before ? p.Start + p.Length is var e && e <= mark && mark - e < 2 : p.Start > mark && p.Start - mark < 3);
        return IsListed(at - 1, true) || IsListed(at + own.Length, false);
    }

    private static string? Surface(ClaimEnd end, StatedClaim claim) =>
        (end.Properties.GetValueOrDefault("aliases") as IEnumerable<object?> ?? []).OfType<string>().Append(end.Name).Select(a => MatchKey.Of(FoldedText.Fold(a)))
            .Where(k => k.Length > 0 && claim.Key.Contains(k, StringComparison.Ordinal)).MaxBy(k => k.Length);
}
