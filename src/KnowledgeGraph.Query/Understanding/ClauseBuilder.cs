namespace KnowledgeGraph.Query.Understanding;

/// <summary>Gathers the meanings of the wordings of one part of a question.</summary>
internal static class ClauseBuilder
{
    /// <summary>The clause that the wordings make.</summary>
    public static Clause Build(string text, IReadOnlyList<Link> links, IReadOnlyList<Link> loose, IReadOnlyList<WordingHit> hits, IReadOnlyList<string> terms) => new()
    {
        Text = text,
        Links = [.. links.Where(l => l.IsKnown)],
        Loose = loose,
        Hits = hits,
        Wants = Wants(hits),
        Relations = [.. hits.Where(h => h.Wording.Kind == "relation" && IsMeant(h, links, hits)).Select(Relation)],
        Unclear = [.. WordsOf(hits, "unclear"), .. Units(hits).Count == 0 ? WordsOf(hits, "uncovered") : []],
        Said = [.. WordsOf(hits, "said")],
        Exact = [.. hits.Where(h => h.Wording.Kind == "exact").Select(h => h.Wording.Value is "-" ? h.Wording.Word : h.Wording.Value).Distinct(StringComparer.Ordinal)],
        Posts = [.. Values(hits, "post").SelectMany(v => v.Split('|'))],
        Classes = [.. Values(hits, "class").SelectMany(v => v.Split('|')).Distinct(StringComparer.Ordinal)],
        AskedClasses = AskedClasses(hits),
        Units = Units(hits),
        Words = [.. hits.Where(h => h.Wording.Kind is "class" or "relation" or "unit" or "modifier" or "narrower").Select(h => Plain(h.Wording)).Distinct(StringComparer.Ordinal)],
        OfAlgorithms = Values(hits, "regime").Any() || links.Any(l => Wordings.Default.Of("regime").Contains(l.Text, StringComparer.Ordinal)),
        Terms = terms,
        Extreme = Values(hits, "extreme").FirstOrDefault() switch { "max" => 1, "min" => -1, _ => 0 },
        ExtremeWord = hits.FirstOrDefault(h => h.Wording.Kind == "extreme")?.Wording.Word,
        Order = Values(hits, "order").FirstOrDefault() switch { "first" => -1, "last" => 1, _ => 0 },
        Group = Values(hits, "group").FirstOrDefault(),
        Sums = Values(hits, "sum").Any() || (Values(hits, "together").Any() && !Array.Exists(Each, w => text.Contains(w, StringComparison.Ordinal))),
        OrderWord = hits.FirstOrDefault(h => h.Wording.Kind is "order" or "orders")?.Wording.Word,
        ComparesTimes = Values(hits, "orders").Any(),
        Compares = Values(hits, "compare").Any() || Values(hits, "orders").Any(),
        IsActual = Values(hits, "actual").Any(),
        AsksAgreement = Values(hits, "agreement").Any(),
        AsksDifference = Values(hits, "agreement").Contains("differ"),
        AsksConnection = Values(hits, "connection").Any(),
        IsNegated = hits.Any(h => h.Wording.Kind == "negation") && !IsRhetorical(hits),
        AsksDistance = Values(hits, "difference").Any(),
        Modality = Values(hits, "modality").FirstOrDefault(),
        AsksSpeaker = hits.Any(h => h.Wording.Kind == "speech"),
        Pronoun = Values(hits, "pronoun").FirstOrDefault(),
        Passive = hits.FirstOrDefault(h => h.Wording.Kind == "passive")?.Span,
    };

    // 甲不是乙开发的吗 asks whether it is so.
    private static bool IsRhetorical(IReadOnlyList<WordingHit> hits) =>
        hits.Where(h => h.Wording.Kind == "negation").All(h => h.Wording.Word == "不是") && hits.Where(h => h.Wording is { Kind: "asked", Value: "Whether" }).ToList() is [{ Wording.Word: "吗" or "么" or "嘛" }];

    // ai大模型 is told as 大模型.
    private static string Plain(Wording wording) => wording.Kind == "class" && wording.Word.StartsWith("ai", StringComparison.Ordinal) ? wording.Word[2..] : wording.Word;

    private static readonly string[] Each = ["各", "分别", "每"];

    // 多少起融资案例 asks for a number of cases, not for money.
    private static List<string> Units(IReadOnlyList<WordingHit> hits)
    {
        var units = hits.Where(h => h.Wording.Kind == "unit" && !hits.Any(o => IsRateOf(h, o))).ToList();
        var asked = units.Where(h => h.Wording.Word.StartsWith("多少", StringComparison.Ordinal) || h.Wording.Word[0] == '几').ToList();
        return [.. (asked.Count > 0 ? asked : units).Select(h => h.Wording.Value).Distinct(StringComparer.Ordinal)];
    }

    // 收入同比增幅 is a share, and no money; 融资次数 a number of times.
    private static bool IsRateOf(WordingHit money, WordingHit rate) =>
        money.Wording is { Kind: "unit", Value: "money" or "people" or "counter" } && rate.Wording is { Kind: "unit", Value: "share" } or { Kind: "unit", Word: "次数" or "轮数" } && rate.Span.Start - money.Span.End is 0 or 1;

    // 能说说…有多少吗 is politeness: what is asked beside it counts.
    private static List<Wanted> Wants(IReadOnlyList<WordingHit> hits)
    {
        var wants = hits.Select(h => Want(h, hits)).OfType<Wanted>().Distinct().ToList();
        if (wants.Exists(w => w is Wanted.Entity or Wanted.Who) && hits.Where(h => Want(h, hits) == Wanted.Quantity).All(h => h.Wording.Word is "一共有" or "总共有" or "总共" or "一共"))
        {
            wants.Remove(Wanted.Quantity);
        }

        if (wants.Exists(w => w is Wanted.Quantity or Wanted.When or Wanted.Who or Wanted.Where or Wanted.Event) && !hits.Any(h => h.Wording.Kind is "compare" or "agreement"))
        {
            wants.Remove(Wanted.Whether);
        }

        return hits.Any(AsksWhich) && !hits.Any(h => h.Wording.Kind == "agreement") ? [.. wants.Where(w => w != Wanted.Whether)] : wants;
    }

    // 哪些…吗 and 名单…吗 ask which.
    private static bool AsksWhich(WordingHit hit) => hit.Wording is { Kind: "asked", Value: "Entity" } && (hit.Wording.Word.Contains('哪', StringComparison.Ordinal) || hit.Wording.Word is "名单" or "清单" or "列出");

    // 是谁 beside a relation asks who: 创始人是谁, 是谁印发的.
    private static Wanted? Want(WordingHit hit, IReadOnlyList<WordingHit> hits) => hit.Wording.Kind switch
    {
        "asked" when hit.Wording.Value == "Card" && hits.Where(h => h.Wording.Value != "WORKS_FOR").Any(h => h.Wording.Kind is "relation" or "post") =>
            hit.Wording.Word.Contains('谁', StringComparison.Ordinal) ? Wanted.Who : Wanted.Entity,
        "asked" => Enum.Parse<Wanted>(hit.Wording.Value),
        "unit" when hit.Wording.Word.Contains("多少", StringComparison.Ordinal) || hit.Wording.Word.Contains('几', StringComparison.Ordinal) => Wanted.Quantity,
        _ => null,
    };

    // Of several classes, the one beside the question word is asked for: 大模型应用在哪些行业.
    private static List<string> AskedClasses(IReadOnlyList<WordingHit> hits)
    {
        var classes = hits.Where(h => h.Wording.Kind == "class" && !IsModifier(h, hits)).ToList();
        var asked = hits.Where(h => h.Wording is { Kind: "asked", Value: "Entity" or "Who" or "Quantity" }).ToList();
        var beside = classes.Where(c => asked.Exists(a => a.Span.End == c.Span.Start || hits.Any(h => h.Wording.Kind == "class" && h.Span.Start == a.Span.End && h.Span.End == c.Span.Start && IsModifier(h, hits)))).ToList();
        var before = classes.Where(c => asked.Exists(a => c.Span.End <= a.Span.Start)).TakeLast(1);
        return [.. (beside.Count > 0 ? beside : before.Any() ? before : classes).SelectMany(c => c.Wording.Value.Split('|')).Distinct(StringComparer.Ordinal)];
    }

    // 行业版本, 大模型公司: a class right before the noun that is asked for only says of which kind.
    private static bool IsModifier(WordingHit hit, IReadOnlyList<WordingHit> hits) =>
        hits.Any(h => h.Span.Start == hit.Span.End && (h.Wording is { Kind: "relation", How: "object" } || (h.Wording.Kind == "class" && h.Wording.Value.Split('|')[0] is "Company" or "Institution" or "Person" or "Report" or "Policy" or "Event")));

    // 多大规模 of what is no model is no number of parameters.
    private static bool IsMeant(WordingHit hit, IReadOnlyList<Link> links, IReadOnlyList<WordingHit> hits) =>
        hit.Wording.Value != "HAS_PARAMETER_COUNT" || hit.Wording.Word.Contains('参', StringComparison.Ordinal)
        || links.Any(l => l.Entities.Any(e => e.Label is "Model" or "Product")) || hits.Any(h => h.Wording.Kind == "class" && h.Wording.Value.Contains("Model", StringComparison.Ordinal));

    private static RelationWord Relation(WordingHit hit) =>
        new(hit.Wording.Value.Split(','), Enum.Parse<RelationDirection>(hit.Wording.How, ignoreCase: true), hit.Wording.Word, hit.Span);

    private static IEnumerable<string> Values(IEnumerable<WordingHit> hits, string kind) =>
        hits.Where(h => h.Wording.Kind == kind).Select(h => h.Wording.Value);

    private static IEnumerable<string> WordsOf(IEnumerable<WordingHit> hits, string kind) =>
        hits.Where(h => h.Wording.Kind == kind).Select(h => h.Wording.Word).Distinct(StringComparer.Ordinal);
}
