using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers how many and how much with stated figures, and shows where articles disagree.</summary>
internal sealed class FigureAnswerer(FigureFinder finder)
{
    /// <summary>Answers a clause that asks for a number.</summary>
    public async Task<Part> AnswerAsync(Clause clause, CancellationToken cancellationToken)
    {
        if (TwoMeasures.Of(clause) is { } two && await BothAsync(two.One, two.Other, clause, cancellationToken).ConfigureAwait(false) is { } both)
        {
            return both;
        }

        var found = await finder.FindAsync(clause, cancellationToken).ConfigureAwait(false);
        var claims = Meant(clause, found);
        if (claims.Count == 0 && await finder.PutInAsync(clause, cancellationToken).ConfigureAwait(false) is { Count: > 0 } paid)
        {
            found = paid;
            claims = Meant(clause, found);
        }

        claims = clause.ByRegion ? [.. claims.Where(IsOfRegion)] : claims;
        if (clause.Extreme != 0)
        {
            claims = Extremes.Of(clause, claims);
        }

        return new Part
        {
            Clause = clause,
            Rows = Together(clause, ByTime(clause, claims) ?? ByType(clause, claims) ?? Rows(claims, IsNamed(clause) && !IsOfOneAlone(clause, claims) ? true : null)),
            Related = RelatedBuilder.Of(found.Select(f => f.Claim).Where(c => !IsAnswer(clause, c)), RelatedBuilder.ByModality),
            Named = [.. claims.Select(c => c.Subject).DistinctBy(s => s.Id)],
            Figures = claims,
            Conflicts = Conflicts(claims),
            Understood = "多少：" + string.Join('、', clause.Links.Select(l => l.Text).Concat(clause.Terms).DefaultIfEmpty(clause.Text)),
        };
    }

    private static List<StatedClaim> Meant(Clause clause, IReadOnlyList<ScoredFigure> found) =>
        InAll(clause, Comparable(clause, OfOthers(clause, DealParts.Without(clause, Magnitude.WithoutVague([.. found.Select(f => f.Claim).Where(c => IsAnswer(clause, c))])))));

    /// <summary>Answers when money was raised or paid with the times of the figures; <c>null</c> where articles give none.</summary>
    public async Task<Part?> WhenAsync(Clause clause, CancellationToken cancellationToken)
    {
        var claims = (await finder.FindAsync(clause with { Wants = [Wanted.Quantity] }, cancellationToken).ConfigureAwait(false)).Select(f => f.Claim).Where(c => c.IsAsserted && c.Time is not null).ToList();
        return claims.Count == 0 ? null : new Part
        {
            Clause = clause, Rows = RowBuilder.ByTime(claims, c => c.Subject), Named = [.. claims.Select(c => c.Subject).DistinctBy(s => s.Id)], Figures = claims,
            Understood = "何时：" + string.Join('、', clause.Links.Select(l => l.Text).Concat(clause.Terms)),
        };
    }

    // 按地区统计: the number of a whole country is none of its regions'.
    private static bool IsOfRegion(StatedClaim claim) => claim.RegionIds.Any(r => r != "r/cn") || (claim.Subject.Label == "Region" && claim.Subject.Id != "r/cn");

    // 光年之外的融资里谁投得最多: who is asked for is not the named one.
    private static List<StatedClaim> OfOthers(Clause clause, List<StatedClaim> claims)
    {
        var asksWho = clause.Wants.Contains(Wanted.Who) && clause.Extreme != 0 && (clause.Speaks("INVESTED_IN") || clause.Speaks("ACQUIRED") || clause.Relations.Count == 0);
        var isOther = clause.Links.Count == 1 && clause.Links[0].Entities.All(e => e.Label != "Region") && (asksWho || Array.Exists(EachPayer, w => clause.Text.Contains(w, StringComparison.Ordinal)));
        return isOther ? [.. claims.Where(c => !clause.Links[0].Ids.Contains(c.Subject.Id, StringComparer.Ordinal))] : OfEach(clause, claims);
    }

    private static readonly string[] EachPayer = ["各投资方", "各个投资方", "各股东", "各投资机构", "每家投资方", "每个投资方"];

    // 融资中甲和乙各投了多少: each of the list, and not what both of them are named beside.
    private static List<StatedClaim> OfEach(Clause clause, List<StatedClaim> claims)
    {
        var listed = clause.Links.Where(l => clause.Links.Any(o => Joints.Join(clause.Whole, l, o) || Joints.Join(clause.Whole, o, l))).ToList();
        var asksEach = listed.Count > 1 && listed.Count < clause.Links.Count && clause.Links.All(l => l.Entities.All(e => e.IsOrganization || e.Label == "Person")) && Array.Exists(Each, w => clause.Text.IndexOf(w, StringComparison.Ordinal) >= 0);
        return asksEach ? [.. claims.Where(c => listed.Exists(l => l.Ids.Contains(c.Subject.Id, StringComparer.Ordinal)))] : claims;
    }

    private static readonly string[] Each = ["各", "分别", "合计", "一共", "总共"];

    // 到现在一共融了多少: of one thing, the figure that articles call the whole; so of each of several that are compared.
    private static List<StatedClaim> InAll(Clause clause, List<StatedClaim> claims)
    {
        if (clause.Compares && clause.Links.Count > 1 && clause.Units.Any(u => u is "money" or "usd"))
        {
            return [.. claims.GroupBy(c => c.Subject.Id, StringComparer.Ordinal).SelectMany(g => g.Where(IsWhole) is var all && all.Any() ? all : g)];
        }

        var isWhole = clause.Links.Count == 1 && claims.Count > 1 && clause.Extreme == 0 && clause.Units.Any(u => u is "money" or "usd") && Array.Exists(Asked, w => clause.Text.Contains(w, StringComparison.Ordinal));
        var whole = isWhole ? claims.Where(IsWhole).ToList() : [];
        return whole.Count > 0 ? whole : claims;
    }

    private static bool IsWhole(StatedClaim claim) => Array.Exists(Whole, w => (OwnWords.Whole(claim) + claim.Object!.Text("measure")).Contains(w, StringComparison.Ordinal));

    private static readonly string[] Asked = ["一共", "总共", "累计", "总计", "到现在", "至今", "迄今", "总额"];
    private static readonly string[] Whole = ["累计", "总计", "总额", "总共", "一共", "合计", "共计"];

    // 谁的员工多: without a unit, numbers of one kind that two of the names have.
    private static List<StatedClaim> Comparable(Clause clause, List<StatedClaim> claims) =>
        !clause.Compares || clause.Links.Count < 2 || clause.Units.Count > 0 || clause.Times.Count > 1 || clause.Speaks("HAS_PARAMETER_COUNT") ? claims
            : [.. claims.GroupBy(c => c.Object!.Text("unit"), StringComparer.Ordinal).Where(g => g.Select(c => c.Subject.Id).Distinct(StringComparer.Ordinal).Count() > 1).SelectMany(g => g)];

    // The best figure of each of two measures, in one row.
    private async Task<Part?> BothAsync(Clause one, Clause other, Clause clause, CancellationToken cancellationToken)
    {
        var first = (await finder.FindAsync(one, cancellationToken).ConfigureAwait(false)).Select(f => f.Claim).FirstOrDefault(c => IsAnswer(clause, c));
        var second = (await finder.FindAsync(other, cancellationToken).ConfigureAwait(false)).Select(f => f.Claim).FirstOrDefault(c => IsAnswer(clause, c));
        return first is null || second is null || first.Object!.Id == second.Object!.Id ? null : new Part
        {
            Clause = clause, Rows = [RowBuilder.Joined([.. Rows([first], false), .. Rows([second], false)])], Named = [first.Subject], Figures = [first, second],
            Understood = "多少：" + string.Join('、', clause.Links.Select(l => l.Text)) + "：" + one.Text + "；" + other.Text,
        };
    }

    // A prediction or a rumour is an answer only to who asks for one.
    private static bool IsAnswer(Clause clause, StatedClaim claim) =>
        claim.IsAsserted || (Modalities.IsWeak(claim) && !clause.IsActual && (clause.Modality is not null || (claim.Modality == "predicted" && clause.Times.Count > 0)));

    private static bool IsNamed(Clause clause) =>
        clause.Extreme != 0 || clause.Compares || clause.Group is "maker" or "model" || clause.Wants.Any(w => w is Wanted.Who);

    // 甲大模型 参数规模 各版本: the sizes of the one named thing need no name beside them.
    private static bool IsOfOneAlone(Clause clause, List<StatedClaim> claims) =>
        clause.Group == "model" && clause.Links.Count == 1 && clause.Extreme == 0 && !clause.Compares && claims.TrueForAll(c => clause.Links[0].Ids.Contains(c.Subject.Id, StringComparer.Ordinal));

    // 研发支出是多少、同比增长多少: one figure of each kind is one row.
    private static IReadOnlyList<AnswerRow> Together(Clause clause, IReadOnlyList<AnswerRow> rows) =>
        clause.Units.Count > 1 && rows.Count == clause.Units.Count && rows.All(r => r.Cells.Count == 1) && rows.Select(r => r.Cells[0].Unit).Distinct(StringComparer.Ordinal).Count() == rows.Count
            ? [RowBuilder.Joined(rows)] : rows;

    // 2023年和2024年相比: each time with its figure.
    private static List<AnswerRow>? ByTime(Clause clause, List<StatedClaim> claims)
    {
        var times = clause.Times.Count > 1 || clause.Group == "year" ? claims.Where(c => c.Object!.Text("asOf") is not null || c.Time is not null).ToList() : [];
        return times.Count == 0 || (clause.Times.Count < 2 && times.Select(c => c.Object!.Text("asOf") ?? c.Time).Distinct(StringComparer.Ordinal).Count() < 2) ? null
            : [.. Rows(times, false).Zip(times.GroupBy(c => (c.Subject.Id, string.Join('、', c.Regions), c.Object!.Number("value"), c.Object.Number("valueMax"), c.Object.Text("unit"))))
                .Select(p => p.First with { Cells = [Cells.Date(p.Second.First().Object!.Text("asOf") ?? p.Second.First().Time!), .. p.First.Cells] })];
    }

    // 按模型类型: what the measure says up to the class that is asked for, 通用大模型 of 通用大模型厂商.
    private static List<AnswerRow>? ByType(Clause clause, List<StatedClaim> claims)
    {
        string? Type(StatedClaim claim)
        {
            var measure = FoldedText.Fold(claim.Object!.Text("measure") ?? string.Empty);
            var word = clause.Words.Where(w => Wordings.Default.IsClass(w) && measure.Contains(w, StringComparison.Ordinal)).MinBy(w => measure.IndexOf(w, StringComparison.Ordinal));
            return word is null || measure.StartsWith(word, StringComparison.Ordinal) ? null : measure[..(measure.IndexOf(word, StringComparison.Ordinal) + word.Length)];
        }

        var typed = clause.Group == "type" ? claims.Where(c => Type(c) is not null).ToList() : [];
        return typed.Count == 0 ? null
            : [.. typed.GroupBy(c => (Type: Type(c)!, Value: c.Object!.Number("value"))).Select(g => new AnswerRow(g.Key.Type + RowBuilder.FigureText(g.First()), [Cells.Words("类型", g.Key.Type), Cells.Figure(g.First())], RowBuilder.Evidence(g)))];
    }

    /// <summary>One row for each thing, place and value.</summary>
    public static IReadOnlyList<AnswerRow> Rows(IEnumerable<StatedClaim> claims, bool? named = null)
    {
        var groups = claims.GroupBy(c => (c.Subject.Id, Place: string.Join('、', c.Regions), Value: c.Object!.Number("value"), Max: c.Object.Number("valueMax"), Unit: c.Object.Text("unit"))).ToList();
        var isNamed = named ?? groups.Select(g => g.Key.Id).Distinct(StringComparer.Ordinal).Count() > 1;
        if (named is null && isNamed && groups.Select(g => (g.Key.Value, g.Key.Max, g.Key.Unit)).Distinct().Count() == 1 && groups.TrueForAll(g => g.Key.Place.Length == 0))
        {
            return [Row([.. groups.SelectMany(g => g)], string.Empty, false)];
        }

        return [.. groups.Select(g => Row([.. g], g.Key.Place, isNamed))];
    }

    private static AnswerRow Row(IReadOnlyList<StatedClaim> claims, string place, bool named)
    {
        var first = claims[0];
        var subject = first.Subject.Label is "Filing" or "Policy" && place.Length > 0 ? place : RowBuilder.Written(first.Subject, first);
        var text = RowBuilder.FigureText(first);
        var spaced = subject + (subject.Length > 0 && char.IsAsciiLetterOrDigit(subject[^1]) ? " " : string.Empty) + text;
        return new AnswerRow(spaced, named ? [Cells.Of(first.Subject), Cells.Figure(first)] : [Cells.Figure(first)], RowBuilder.Evidence(claims))
        {
            Status = RowBuilder.Status(first), Notes = Notes(first, place),
        };
    }

    private static List<AnswerNote> Notes(StatedClaim claim, string place)
    {
        var notes = new List<AnswerNote>();
        void Add(string key, string heading, string? text)
        {
            if (text is { Length: > 0 })
            {
                notes.Add(new AnswerNote(key, heading, text));
            }
        }

        Add("subject", "对象", claim.Predicate == UnownedFigures.Predicate ? null : claim.Subject.Name);
        Add("region", "地区", place);
        Add("measure", "量的是", claim.Object!.Text("measure"));
        Add("asOf", "截至", claim.Object.Text("asOf"));
        Add("speaker", "谁说的", claim.Speaker);
        return notes;
    }

    private static List<Conflict> Conflicts(List<StatedClaim> claims) =>
        [.. claims.Where(c => c.Predicate == "HAS_PARAMETER_COUNT")
            .GroupBy(c => c.Subject.Id, StringComparer.Ordinal)
            .Where(g => g.Select(c => c.Object!.Number("value")).Distinct().Count() > 1 && g.Select(c => c.Evidence.Article).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(g => new Conflict(g.First().Subject.Name, "参数", Values(g)))];

    /// <summary>The values of figures with their sources, smallest first.</summary>
    public static IReadOnlyList<ConflictingValue> Values(IEnumerable<StatedClaim> claims) =>
        [.. claims.OrderBy(c => c.Object!.Number("value")).GroupBy(c => c.Object!.Number("value"))
            .Select(g => new ConflictingValue(RowBuilder.FigureText(g.First()), g.Select(c => c.Evidence.Published).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault(), RowBuilder.Evidence(g)))];
}
