using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>Reads one part of a question: times and numbers beside its names, then wordings; what is left are its terms.</summary>
internal static partial class ClauseReader
{
    private static readonly char[] Joining = [',', '，', ' ', '呢', '啊', '嘛', '吧', '呀', '它', '他'];
    private const string AtTheEnd = "没不么嘛吗吧";
    private const string Closing = "啊呀呢吧哦哈?？。!！ ";

    /// <summary>What a part of a folded question says.</summary>
    public static Clause Read(QuestionText question, Span piece, IReadOnlyList<Link> all)
    {
        var text = question.Value;
        var taken = new bool[text.Length];
        var words = Wordings.Default;
        var links = all.Where(l => piece.Covers(l.Span)).ToList();
        var loose = links.Where(l => (words.IsClass(l.Text) || words.IsSaidOfClass(l.Text) || words.IsUnit(l.Text) || IsRelationWord(words, l)) && l.IsKnown && !l.Entities.All(e => e.Label is "Policy" or "Report")).ToList();
        var named = Innermost(text, [.. links.Except(loose)]);
        links = Once(text, named);
        named.ForEach(l => Take(taken, l.Span));
        var except = Exceptions.Of(text, links);
        links = [.. links.Except(except)];
        var unlinked = except.Count == 0 ? Exceptions.Unlinked(text, piece, links) : null;
        if (unlinked is { } left)
        {
            Take(taken, left);
        }

        var times = question.Times.Where(t => piece.Covers(t.Span) && !IsTaken(taken, t.Span) && !IsAsked(text, t.Span)).ToList();
        times.ForEach(t => Take(taken, t.Span));
        var batch = Batch().Match(text, piece.Start, piece.Length);
        if (batch.Success && !taken[batch.Index])
        {
            Take(taken, new Span(batch.Index, batch.Index + batch.Length));
        }

        var amounts = question.Amounts.Where(a => piece.Covers(a.Span) && !IsTaken(taken, a.Span)).ToList();
        amounts.ForEach(a => Take(taken, a.Span));
        var terms = new List<string>();
        var parameters = false;
        foreach (var number in question.Quantities.Where(q => piece.Covers(q.Span) && q.Unit is not null && char.IsAsciiDigit(text[q.Core.Start]) && !IsTaken(taken, q.Span)))
        {
            Take(taken, number.Span);
            terms.Add(number.Span.Of(text));
            parameters |= number.Kind == UnitKind.Parameter;
        }

        var hits = words.Find(text, at => at >= piece.End || at < piece.Start || taken[at]).Where(h => piece.Covers(h.Span) && IsMeant(text, piece, h, links)).ToList();
        hits.ForEach(h => Take(taken, h.Span));
        LeftOver.Rejoin(text, taken, hits);
        var rest = LeftOver.Of(piece, text, taken).ToList();
        var unnamed = rest.Where(r => LeftOver.IsName(text, r, hits)).Concat(LeftOver.Names(piece, text, taken, hits)).ToList();
        terms.AddRange(rest.Except(unnamed).Select(r => r.Of(text)));
        var clause = ClauseBuilder.Build(piece.Of(text).Trim(), links, loose, hits, terms);
        return Implied.Read(clause with
        {
            Whole = text,
            Except = except,
            ExceptWords = unlinked?.Of(text),
            LeftWords = LeftOver.Words(piece, text, taken, hits),
            HasRest = LeftOver.Stretches(piece, text, taken).Any(),
            HasRestLikeName = LeftOver.Stretches(piece, text, taken).Any(s => LeftOver.StandsLikeName(text, s)),
            Wants = IsAskedBare(text, piece, clause) ? [Wanted.Whether, .. clause.Wants.Where(w => w == Wanted.Quantity)] : clause.Wants,
            Time = times.Count > 0 ? times[0].Filter : null,
            Times = [.. times.Select(t => t.Filter with { At = t.Span })],
            AskedNoun = AskedNoun(text, rest.Except(unnamed), hits),
            Amounts = amounts,
            CountsParameters = parameters,
            Batch = batch.Success ? BatchNumber(batch) : null,
            Unknown = [.. links.Where(l => !l.IsKnown).Select(l => l.Text), .. unnamed.Select(r => r.Of(text))],
        });
    }

    // 北京海淀区 is one place.
    private static List<Link> Innermost(string text, List<Link> links) =>
        [.. links.Where((l, i) => !(i + 1 < links.Count && text[l.Span.End..links[i + 1].Span.Start].Trim('市', '的', ' ').Length == 0 && IsRegion(l) && IsRegion(links[i + 1])
            && links[i + 1].Ids.Any(inner => !l.Ids.Contains(inner, StringComparer.Ordinal) && Asking.Containment.IsIn(inner, l.Ids))))];

    // 商汤，商汤的日日新…: what is talked of is named before it is asked about.
    private static List<Link> Once(string text, List<Link> links) =>
        [.. links.Where((l, i) => !(l.IsKnown && i + 1 < links.Count && text[l.Span.End..links[i + 1].Span.Start].Trim(Joining).Length == 0 && text[l.Span.End..links[i + 1].Span.Start].AsSpan().IndexOfAny(',', '，') >= 0
            && l.Ids.Order(StringComparer.Ordinal).SequenceEqual(links[i + 1].Ids.Order(StringComparer.Ordinal), StringComparer.Ordinal)))];

    // 基础模型 asks what something is based on.
    private static bool IsRelationWord(Wordings words, Link link) => words.IsRelation(link.Text) && link.Entities.All(e => e.Label is "Technology" or "Industry");

    private static bool IsRegion(Link link) => link.IsKnown && link.Entities.All(e => e.Label == "Region");

    // 哪一年哪一月 names no month.
    private static bool IsAsked(string text, Span time) => time.Start > 0 && text[time.Start - 1] is '哪' or '几' or '何';

    // What is left beside the question word is what is asked for: 哪些插件, 插件有哪些.
    private static string? AskedNoun(string text, IEnumerable<Span> rest, IReadOnlyList<WordingHit> hits)
    {
        var asked = hits.Where(h => h.Wording is { Kind: "asked", Value: "Entity" or "Who" }).Select(h => h.Span).ToList();
        var nouns = rest.Where(r => r.Of(text).All(c => c is >= '\u4e00' and <= '\u9fff') && !hits.Any(h => h.Wording.Kind == "class" && h.Span.Start == r.End)).ToList();
        return nouns.Where(n => asked.Exists(a => a.End == n.Start)).Concat(nouns.Where(n => asked.Exists(a => a.Start >= n.End && text[n.End..a.Start].Trim().Length == 0))).Select(n => n.Of(text)).FirstOrDefault();
    }

    // 光年之外 被美团收购？
    private static bool IsAskedBare(string text, Span piece, Clause clause) =>
        (clause.Wants.Count == 0 || clause.Text.AsSpan().IndexOfAny('>', '<') > 0) && piece.End < text.Length && text[piece.End] is '?' or '？' && clause.Links.Count > 1
        && (clause.Compares || clause.Relations.Count > 0) && !clause.AsksAgreement && !clause.Speaks("HAS_PARAMETER_COUNT");

    /// <summary>Where times, batches and amounts stand.</summary>
    public static IEnumerable<Span> Numbers(QuestionText question) =>
        [.. question.Times.Select(t => t.Span), .. question.Amounts.Select(a => a.Span), .. Batch().Matches(question.Value).Select(m => new Span(m.Index, m.Index + m.Length))];

    // 没 and 吗 ask at the end only.
    private static bool IsMeant(string text, Span piece, WordingHit hit, List<Link> links) =>
        hit.Wording.Word == "加" ? links.Exists(l => l.Span.End == hit.Span.Start) && links.Exists(l => l.Span.Start == hit.Span.End) :
        hit.Wording is { Kind: "relation", Word: "包括" or "面向" or "涉及" or "覆盖" } ? IsBeforeAsked(text, hit.Span.End) :
        hit.Wording is { Kind: "relation", Word: "基础模型" } ? hit.Span.Start == 0 || text[hit.Span.Start - 1] is not ('个' or '款' or '些' or '种') :
        hit.Wording is { Kind: "extreme", Word: "第一" } ? !(hit.Span.End < text.Length && text[hit.Span.End] is '财' or '季' or '批' or '代' or '轮' or '届' or '期' or '版') :
        hit.Wording is { Kind: "asked", Word: "关于" } ? text.AsSpan(piece.End).Trim(Closing).IsEmpty :
        hit.Wording is { Kind: "order", Word: "最后" } ? !(hit.Span.End < piece.End && text[hit.Span.End] is '给' or '被' or '由' or '归' or '让' or '到') :
        hit.Wording.Word is "嘛" or "吧" or "么" && piece.End < text.Length && text[piece.End] is ',' or '，' && IsLast(text, piece, hit) ? hit.Wording.Kind == "filler" :
        hit.Wording is { Kind: "negation", Word: "没" } ? !IsLast(text, piece, hit) :
        hit.Wording.Word == "没有" ? hit.Wording.Kind == "asked" == IsLast(text, piece, hit) :
        hit.Wording.Word == "数" ? hit.Span.End >= piece.End || text[hit.Span.End] is ' ' or '、'
        : hit.Wording is not { Kind: "asked", Value: "Whether", Word.Length: 1 }
        || (AtTheEnd.Contains(hit.Wording.Word, StringComparison.Ordinal) && IsLast(text, piece, hit));

    // 包括哪些, 面向的是什么: elsewhere such a verb says nothing.
    private static bool IsBeforeAsked(string text, int at) =>
        text.AsSpan(at).TrimStart("了的是过").TrimStart() is ['哪' or '什' or '几' or '多' or '啥', ..];

    private static bool IsLast(string text, Span piece, WordingHit hit) => text[hit.Span.End..piece.End].All(c => Closing.Contains(c, StringComparison.Ordinal));

    private static void Take(bool[] taken, Span span) => Array.Fill(taken, true, span.Start, span.Length);

    private static bool IsTaken(bool[] taken, Span span) => taken.AsSpan(span.Start, span.Length).Contains(true);

    private static int? BatchNumber(Match match) => match.Value[0] is '首' or '头' ? 1
        : QuantityScanner.Find(match.Groups[1].Value + "个") is [var number, ..] ? (int)number.Quantity.Value : null;

    [GeneratedRegex("首批|头一批|第([一二三四五六七八九十0-9]+)批")]
    private static partial Regex Batch();
}
