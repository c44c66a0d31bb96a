using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers which, who, when, where and at which event: the end of the claims that the clause leaves open.</summary>
internal sealed class RelationAnswerer(ClaimReader reader)
{
    private readonly MadeThings _made = new(reader);
    private readonly Containment _parts = new(reader);
    private readonly Makers _makers = new(reader);
    private readonly ToCome _toCome = new(reader);
    // A rule is in force from a day of its own, which is not the day it was published.
    private static readonly string[] InForce = ["施行", "实施"];
    private static readonly string[] OfModels = ["PASSED_FILING", "OPENED_TO_PUBLIC_ON", "RELEASED_ON", "RELEASED_AT"];

    /// <summary>Answers every want of a clause.</summary>
    public async Task<Part> AnswerAsync(Clause clause, CancellationToken cancellationToken)
    {
        var rows = new List<AnswerRow>();
        var related = new List<RelatedItem>();
        var named = new List<ClaimEnd>();
        var understood = new List<string>();
        var wants = IsOrdered(clause) ? [Wanted.When] : clause.Wants.Where(w => w is not (Wanted.Whether or Wanted.Quantity or Wanted.Card)).DefaultIfEmpty(clause.Posts.Count > 0 ? Wanted.Who : Wanted.Entity);
        if (clause.Posts.Count > 0 && !wants.Contains(Wanted.Who) && wants.All(w => w is Wanted.When or Wanted.Where))
        {
            wants = [.. wants, Wanted.Who];
        }

        foreach (var wanted in wants)
        {
            var predicates = RelationPlan.For(clause, wanted);
            understood.Add(Understood.Of(clause, wanted, predicates));
            var claims = await ClaimsAsync(clause, predicates, cancellationToken).ConfigureAwait(false);
            var ids = clause.Links.SelectMany(l => l.Ids).ToList();
            var asked = Modalities.Asked(clause, claims);
            var toCome = wanted == Wanted.When ? await _toCome.OfAsync(clause, asked, cancellationToken).ConfigureAwait(false) : [];
            var weaker = claims.Where(c => !c.IsAsserted).Except(asked).Union(toCome).ToList();
            asked = toCome.Count > 0 ? [] : asked;
            var asserted = Project(clause, wanted, predicates, asked, ids);
            if (wanted == Wanted.When && asserted.Rows.Count == 0 && toCome.Count == 0 && InOrder.Of(clause, asked) is { Count: > 0 } called)
            {
                asserted = Project(clause, clause.Wants.Contains(Wanted.Who) ? Wanted.Who : Wanted.Entity, predicates, called, ids);
            }

            if (Makers.Asks(clause, wanted, predicates))
            {
                (var makers, var ends) = await _makers.OfAsync(asked, cancellationToken).ConfigureAwait(false);
                asserted = (makers, ends, asserted.Claims);
            }

            IReadOnlyList<AnswerRow> Of(IReadOnlyList<AnswerRow> found, List<StatedClaim> told) => wanted == Wanted.Where ? Placed(clause, found, told) : found;
            var all = wanted != Wanted.When && OfEachOrganization.Asks(clause) ? OfEachOrganization.Rows(asserted.Claims)
                : wanted != Wanted.When && Pairs.Asks(clause) && Pairs.Rows(clause, asserted.Claims, some => Of(Project(clause, wanted, predicates, some, ids).Rows, some)) is { Count: > 0 } pairs
                ? pairs : Of(asserted.Rows, asked);
            var fresh = all.Where(r => !rows.Exists(known => known.Text == r.Text)).ToList();
            rows = rows.Count == 1 && fresh.Count == 1 ? [RowBuilder.Joined([.. rows, .. fresh])] : [.. rows, .. fresh];
            named.AddRange(asserted.Ends);
            var weak = toCome.Count > 0 ? weaker : Project(clause, wanted, predicates, weaker, ids).Claims;
            related.AddRange(RelatedBuilder.Of(weak, RelatedBuilder.ByModality));
        }

        return new Part
        {
            Clause = clause, Rows = rows, Related = [.. related.DistinctBy(r => r.Text)], Named = [.. named.DistinctBy(e => e.Id)],
            IsCounted = true, Understood = string.Join("; ", understood),
        };
    }

    private static List<AnswerRow> Placed(Clause clause, IReadOnlyList<AnswerRow> rows, IReadOnlyList<StatedClaim> told)
    {
        var places = rows.Count > 0 ? Innermost(rows) : PlaceOfRelease.Rows(clause, told);
        return [.. places.Select(r => PlaceLevel.Lift(clause, r)).DistinctBy(r => r.Cells[0].Id ?? r.Text)];
    }

    // 深圳 says more than 广东.
    private static List<AnswerRow> Innermost(IReadOnlyList<AnswerRow> rows) =>
        [.. rows.Where(r => !rows.Any(o => !ReferenceEquals(o, r) && o.Cells[0].Id is { } inner && r.Cells[0].Id is { } outer && inner != outer && Containment.IsIn(inner, [outer])))];

    /// <summary>Answers what is not so: only what some article denies, or says has not happened.</summary>
    public async Task<Part> DeniedAsync(Clause clause, CancellationToken cancellationToken)
    {
        var wanted = clause.Wants.FirstOrDefault(w => w is Wanted.Who, Wanted.Entity);
        var predicates = RelationPlan.For(clause, wanted);
        var claims = await ClaimsAsync(clause with { Terms = [] }, predicates, cancellationToken).ConfigureAwait(false);
        var denied = claims.Where(c => c.Polarity == "negative" || c.Modality == "denied").ToList();
        var found = Project(clause, wanted, predicates, denied, [.. clause.Links.SelectMany(l => l.Ids)]);
        if (Makers.Asks(clause, wanted, predicates))
        {
            (var makers, var ends) = await _makers.OfAsync(denied, cancellationToken).ConfigureAwait(false);
            found = (makers, ends, denied);
        }

        return new Part
        {
            Clause = clause, Named = found.Ends, IsCounted = true, Understood = Understood.Of(clause, wanted, predicates) + "；文章说没有的",
            Rows = [.. found.Rows.Select(r => r with { Status = RowStatus.Denied })],
        };
    }

    // 谁成立得早, 最早发布的模型: the times are asked for, each with its thing.
    private static bool IsOrdered(Clause clause) => (clause.Order != 0 || clause.ComparesTimes) && clause.Relations.Count > 0 && !AsksItsOwnTime(clause);

    // 文心一言首次开放是哪天: of one thing, and not which of several came first.
    private static bool AsksItsOwnTime(Clause clause) =>
        clause.Wants.Contains(Wanted.When) && !clause.ComparesTimes && clause.Links.Count(l => l.Entities.All(e => e.Label is "Model" or "Product")) == 1 && clause.Classes.Count == 0 && (!clause.Speaks("VERSION_OF") || IsFirstVersion(clause));

    // 甲的首个版本是哪天发布的: the day of 甲 itself.
    private static bool IsFirstVersion(Clause clause) => clause.Order < 0 && clause.OrderWord is { } first && clause.Text.Contains(first + "版本", StringComparison.Ordinal);

    /// <summary>The claims of some predicates that the clause speaks of.</summary>
    public async Task<IReadOnlyList<StatedClaim>> ClaimsAsync(Clause clause, IReadOnlyList<string> predicates, CancellationToken cancellationToken)
    {
        var links = WithoutMakers(clause, clause.Links, predicates);
        var regions = predicates.Contains("PASSED_FILING", StringComparer.Ordinal) ? links.Where(l => l.Entities.All(e => e.Label == "Region")).ToList() : [];
        var names = new List<IReadOnlyCollection<string>>();
        var regimes = regions.Count > 0 || clause.Speaks("PASSED_FILING") ? links.Where(l => l.Entities.All(e => e.Label is "Technology" or "Policy" or "Filing")).ToList() : [];
        foreach (var link in links.Except(regions).Except(regimes))
        {
            var whole = await WithModelsAsync(link, predicates, cancellationToken).ConfigureAwait(false);
            names.Add(await _parts.WithPartsAsync(link, predicates, whole, cancellationToken).ConfigureAwait(false));
        }

        var ids = names.Count == 0 ? null : names.SelectMany(n => n).ToList();
        var claims = await reader.ReadAsync(predicates, ids, cancellationToken).ConfigureAwait(false);
        var dated = await DatedAsync(clause, predicates, cancellationToken).ConfigureAwait(false);
        var exact = clause.Exact.Select(words => words.Split(',')).ToList();
        return PostMatch.Present(clause, PostMatch.OfPast(clause, OfSize(clause, Degrees.Of(clause, OfNoun(clause, [.. ClaimFilter.ByLinks(clause, claims, names)
            .Where(c => ClaimFilter.FitsTime(clause, c) || (c.Time is null && dated.Contains((c.Evidence.Article, Told(c)))))
            .Where(c => clause.Unknown.All(u => ClaimFilter.Tells(c, u)))
            .Where(c => c.Predicate != "PASSED_FILING" || ClaimFilter.FitsFiling(clause, c))
            .Where(c => regions.Count == 0 || regions.Exists(r => RegionOfName.Is(c, r)))
            .Where(c => clause.Posts.Count == 0 || c.Predicate is not ("WORKS_FOR" or "FOUNDED") || PostMatch.Holds(clause, c))
            .Where(c => !clause.Wants.Contains(Wanted.When) || clause.Relations.All(r => !InForce.Contains(r.Word, StringComparer.Ordinal) || ClaimFilter.Quotes(c, r.Word)))
            .Where(c => c.Predicate != "INVESTED_IN" || !Rounds.AreUntold(clause, c))
            .Where(c => exact.TrueForAll(words => Array.Exists(words, w => (ClaimFilter.Quotes(c, w) && OwnDeed.Is(c, w)) || (c.Role ?? string.Empty).Contains(w, StringComparison.Ordinal))))
            .Where(c => clause.AskedNoun is not { } noun || IsCalled(c, noun))
            .Where(c => clause.Said.All(w => ClaimFilter.Says(c, w)))
            .Where(c => names.Count > 0 || clause.Terms.All(t => Mentions(c, t)))])))));
    }

    // 百川智能的13B模型: the one whose name says so.
    private static List<StatedClaim> OfSize(Clause clause, List<StatedClaim> claims)
    {
        var size = clause.Terms.FirstOrDefault(t => t.Length > 1 && t[^1] is 'b' && t[..^1].All(c => char.IsAsciiDigit(c) || c == '.'));
        return size is null ? claims : [.. claims.Where(c => c.Subject.Name.EndsWith(size, StringComparison.OrdinalIgnoreCase) || (c.Object?.Name.EndsWith(size, StringComparison.OrdinalIgnoreCase) ?? false))];
    }

    // 智谱AI的GLM: the maker only tells which model is meant.
    private static IReadOnlyList<Link> WithoutMakers(Clause clause, IReadOnlyList<Link> links, IReadOnlyList<string> predicates) =>
        links.Any(l => l.Entities.Any(e => e.Label is "Model" or "Product") && !IsListedWith(clause, l)) && predicates.All(p => OfModels.Contains(p, StringComparer.Ordinal))
            ? [.. links.Where(l => !l.Entities.All(e => e.IsOrganization))]
            : links;

    // 抖音、百度和智谱AI: a product whose name is also its maker's stands in a list of makers.
    private static bool IsListedWith(Clause clause, Link link) =>
        clause.Links.Any(o => o.Entities.All(e => e.IsOrganization) && (Joints.Join(clause.Whole, link, o) || Joints.Join(clause.Whole, o, link)));

    // What is released says when in a claim of its own.
    private async Task<HashSet<(string Article, string Thing)>> DatedAsync(Clause clause, IReadOnlyList<string> predicates, CancellationToken cancellationToken)
    {
        if (clause.Time is null || !predicates.Contains("RELEASED_ON", StringComparer.Ordinal))
        {
            return [];
        }

        var claims = await reader.ReadAsync(["RELEASED_ON"], null, cancellationToken).ConfigureAwait(false);
        return [.. claims.Where(c => c.IsAsserted && c.Time is not null && ClaimFilter.FitsTime(clause, c)).Select(c => (c.Evidence.Article, c.Subject.Id))];
    }

    private static string Told(StatedClaim claim) => claim.Predicate is "DEVELOPS" or "PUBLISHED" ? claim.Object?.Id ?? string.Empty : claim.Subject.Id;

    // A question about a company's filing is about its models.
    private async Task<IReadOnlyCollection<string>> WithModelsAsync(Link link, IReadOnlyList<string> predicates, CancellationToken cancellationToken)
    {
        var ids = link.Ids.ToHashSet(StringComparer.Ordinal);
        if (!link.Entities.Any(e => e.IsOrganization) || !predicates.Any(p => OfModels.Contains(p, StringComparer.Ordinal)))
        {
            return ids;
        }

        var made = await _made.OfAsync(ids, cancellationToken).ConfigureAwait(false);
        ids.UnionWith(made.Select(c => MadeThings.Thing(c).Id).ToList());
        return ids;
    }

    // Told once with its day and once with its month only: the day says both. Who asks whether accounts agree is told both.
    private static List<StatedClaim> Finest(Clause clause, List<StatedClaim> dated) =>
        clause.WantsAll ? dated : [.. dated.Where(c => !dated.Exists(o => o.Subject.Id == c.Subject.Id && o.Predicate == c.Predicate && o.Time!.StartsWith(c.Time + "-", StringComparison.Ordinal)))];

    private static (IReadOnlyList<AnswerRow> Rows, IReadOnlyList<ClaimEnd> Ends, IReadOnlyList<StatedClaim> Claims) Project(
        Clause clause, Wanted wanted, IReadOnlyList<string> predicates, List<StatedClaim> claims, List<string> ids)
    {
        if (wanted == Wanted.When)
        {
            var dated = Finest(clause, First(predicates, [.. claims.Where(c => c.Time is not null)]));
            return (RowBuilder.ByTime(dated, c => Dated(c, ids), IsOrdered(clause)), [.. dated.Select(c => Dated(c, ids)).DistinctBy(e => e.Id)], dated);
        }

        var labels = RelationPlan.Labels(clause, wanted);
        ClaimEnd? End(StatedClaim c) => Open(c, ids, labels);
        if (labels is ["Model", ..] && claims.Exists(c => c.Predicate == "DEVELOPS" && End(c)?.Label == "Model"))
        {
            labels = ["Model"];
        }

        var found = OfClassWord(clause, [.. claims.Where(c => End(c) is not null)]);
        return (RowBuilder.ByEnd(found, End), [.. found.Select(c => End(c)!).DistinctBy(e => e.Id)], found);
    }

    // A date of its own outweighs a date beside another fact.
    private static List<StatedClaim> First(IReadOnlyList<string> predicates, List<StatedClaim> claims)
    {
        var best = predicates.FirstOrDefault(p => claims.Exists(c => c.Predicate == p && c.Date is not null))
            ?? predicates.FirstOrDefault(p => claims.Exists(c => c.Predicate == p));
        return [.. claims.Where(c => c.Predicate == best)];
    }

    private static ClaimEnd Dated(StatedClaim claim, List<string> ids) =>
        claim.Object is { Label: not ("Time" or "Filing") } other && ids.Contains(other.Id) ? other : claim.Subject;

    /// <summary>The end of a claim that names leave open, if it is of some labels.</summary>
    internal static ClaimEnd? Open(StatedClaim claim, IReadOnlyCollection<string> ids, IReadOnlyList<string> labels)
    {
        ClaimEnd?[] ends = ids.Contains(claim.Subject.Id) ? [claim.Object]
            : claim.Object is { } other && ids.Contains(other.Id) ? [claim.Subject]
            : [claim.Subject, claim.Object];
        return ends.FirstOrDefault(e => e is { Label: not ("Time" or "Filing" or "Figure") } && (labels.Count == 0 || e.Is(labels) || (IsFiler(claim, e) && labels.Contains("Model", StringComparer.Ordinal))));
    }

    // Who filed stands for a model that the article does not name.
    private static bool IsFiler(StatedClaim claim, ClaimEnd end) => claim.Predicate == "PASSED_FILING" && end.IsOrganization && ReferenceEquals(end, claim.Subject);

    // Parts of the named thing that articles call so outweigh what else is said beside the word.
    private static List<StatedClaim> OfNoun(Clause clause, List<StatedClaim> claims)
    {
        var parts = clause.AskedNoun is null ? [] : claims.Where(c => c.Predicate == "PART_OF" && clause.Links.Any(l => l.Ids.Contains(c.Object!.Id, StringComparer.Ordinal))).ToList();
        return parts.Count > 0 ? parts : claims;
    }

    // 微软的云平台: where articles call some of them so, those are meant.
    private static List<StatedClaim> OfClassWord(Clause clause, List<StatedClaim> claims)
    {
        var words = clause.Hits.Where(h => h.Wording is { Kind: "class", Value: "Product|Model" } && h.Wording.Word != "产品").Select(h => h.Wording.Word).ToList();
        words.AddRange(clause.Hits.Where(h => h.Wording is { Kind: "modifier", Word: "核心" or "主打" or "旗舰" or "代表性" }).Select(h => h.Wording.Word));
        words.AddRange(clause.Links.Where(l => IsAskedKind(clause, l)).Select(l => l.Text));
        var called = words.Count == 0 ? [] : claims.Where(c => words.Exists(w => ClaimFilter.Quotes(c, w))).ToList();
        if (claims.Where(c => words.Exists(w => IsNamed(c, w))).ToList() is { Count: > 0 } named)
        {
            return named;
        }

        return called.Count > 0 ? [.. claims.Where(c => called.Contains(c) || called.Exists(o => IsWithin(c, o)))] : claims;
    }

    // 什么CPU, 甲的行业大模型有哪些: a kind of thing that stands right beside the question word.
    private static bool IsAskedKind(Clause clause, Link link) =>
        link.Entities.All(e => e.Label is "Technology" or "Industry") && clause.Hits.Any(h => h.Wording is { Kind: "asked", Value: "Entity" } && (h.Span.End == link.Span.Start || (h.Span.Start >= link.Span.End && clause.Links.Count > 1 && link.Span.End <= clause.Whole.Length && h.Span.Start <= clause.Whole.Length && clause.Whole.AsSpan(link.Span.End, h.Span.Start - link.Span.End).Trim().IsEmpty)));

    // 如甲、乙等行业大模型: what is quoted of 甲 alone stands in the words on 乙.
    private static bool IsWithin(StatedClaim claim, StatedClaim other) =>
        claim.Evidence.Article == other.Evidence.Article && claim.Evidence.Start >= other.Evidence.Start && claim.Evidence.End <= other.Evidence.End;

    private static bool IsNamed(StatedClaim claim, string word) =>
        FoldedText.Fold(claim.Subject.Name).Contains(word, StringComparison.Ordinal) || (claim.Object is { } other && FoldedText.Fold(other.Name).Contains(word, StringComparison.Ordinal));

    // By its head: 原生插件 is a 插件.
    private static bool IsCalled(StatedClaim claim, string noun) =>
        noun[^Math.Min(2, noun.Length)..] is var head && (ClaimFilter.Quotes(claim, head) || claim.Subject.Name.Contains(head, StringComparison.Ordinal) || (claim.Object?.Name.Contains(head, StringComparison.Ordinal) ?? false));

    private static bool Mentions(StatedClaim claim, string term) =>
        ClaimFilter.Quotes(claim, term) || claim.Subject.Name.Contains(term, StringComparison.OrdinalIgnoreCase);
}
