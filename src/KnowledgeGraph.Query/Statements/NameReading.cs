using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Query.Statements;

/// <summary>Reads who or which: the things of the asked labels on the side of the verb where the question asks for them, a list of them whole.</summary>
internal sealed class NameReading(IReadOnlyList<string> labels) : IStatementReading
{
    private const int Most = 20;
    private const int Telling = 3;
    private const int Listed = 3;
    private const int Prefix = 4;

    /// <inheritdoc/>
    public StatementRead? Read(Asked asked, StatementMatch match)
    {
        if (Region(asked, match) is not { } region)
        {
            return null;
        }

        var found = Beside(asked, match) is { Count: > 0 } beside ? beside : Candidates(asked, match, region.Span);
        if (found.Count == 0 && !region.IsBefore)
        {
            return TextList.Read(asked, match.Statement, region.Span.Start, EndOfSentence(match));
        }

        var run = asked.Count is { } count && found.Select(f => f.End.Id).Distinct(StringComparer.Ordinal).Count() == count ? found : NameRun.Nearest(match.Statement.Words, found, region.IsBefore);
        var things = run.DistinctBy(f => f.End.Id).ToList();
        if (things.Count is 0 or > Most || (asked.Count is { } asks && asks != things.Count) || !NameRun.IsWhole(match.Statement, run, asked))
        {
            return null;
        }

        var total = ListCount.Of(asked, match.Statement, run);
        return total is { } told && (double)told.Quantity.Value < things.Count ? null : new StatementRead([.. things.Select(t => (IReadOnlyList<AnswerCell>)[Cell(match.Statement, t, things.Count)])])
        {
            Announced = (double?)total?.Quantity.Value, AnnouncedText = total?.Core.Of(match.Statement.Words), Named = [.. things.Select(t => t.End)],
        };
    }

    // By the usual name, or as the list has it where nobody else calls it so: 甲公司小甲.
    private static AnswerCell Cell(Statement statement, FoundName found, int count)
    {
        var words = statement.Words;
        var start = count < Listed ? found.Span.Start : words.AsSpan(0, found.Span.Start).LastIndexOfAny('、', '，', '和') + 1;
        var item = found.Span.Start - start <= Prefix && words.AsSpan(start, found.Span.Start - start).IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0 ? new Span(start, found.Span.End) : found.Span;
        var written = statement.Written(item);
        var known = (found.End.Properties.GetValueOrDefault("aliases") as IEnumerable<object?> ?? []).OfType<string>().Append(found.End.Name);
        return known.Any(k => FoldedText.Fold(k) == item.Of(words)) || item.Length > found.Span.Length + Prefix ? Cells.Of(found.End) : Cells.Of(found.End) with { Text = IsMade(statement, item, found) ? written : found.End.Name };
    }

    // What stands before the name in the list is its maker, or belongs to it.
    private static bool IsMade(Statement statement, Span item, FoundName found) =>
        statement.Divided.Where(w => w.Span.Start >= item.Start && w.Span.End <= found.Span.Start).All(w => w.Tag is "" or ['n', ..] or "x" or "j" or "eng");

    // 学术期刊《甲》: the noun asked for stands right before the name.
    private List<FoundName> Beside(Asked asked, StatementMatch match)
    {
        var at = asked.Noun is { Length: >= Telling } noun ? match.Statement.Words.IndexOf(noun, match.Home.Start, StringComparison.Ordinal) : -1;
        var end = at + (asked.Noun?.Length ?? 0);
        return at < 0 || end >= match.Home.End ? [] : [.. Candidates(asked, match, new Span(end, match.Home.End)).Take(1).Where(f => match.Statement.Words[end..f.Span.Start].All(c => c is '《' or '“' or '"' or ' '))];
    }

    private List<FoundName> Candidates(Asked asked, StatementMatch match, Span region) =>
        [.. match.Statement.Names.Where(n => region.Covers(n.Span) && (asked.Count is not null ? !IsNamedThere(asked, n) : !asked.Names.Any(a => n.Ends.Any(e => a.Ids.Contains(e.Id, StringComparer.Ordinal)))))
            .Select(n => (n.Span, End: n.Ends.Count == 1 ? n.Ends[0] : n.Ends.FirstOrDefault(e => e.Is(labels)))).Where(p => p.End is not null && (labels.Count == 0 || p.End.Is(labels)))
            .Where(p => !asked.Clause.Whole.Contains(p.Span.Of(match.Statement.Words), StringComparison.Ordinal)).Select(p => new FoundName(p.Span, p.End!))];

    // 通义千问开源了Qwen、Qwen2: the first of a family may be called as the family is.
    private static bool IsNamedThere(Asked asked, NamedPlace place) => asked.Names.Any(a => a.Surfaces.Contains(MatchKey.Of(place.Ends[0].Name)) && a.Ids.Contains(place.Ends[0].Id, StringComparer.Ordinal) && a.Span.Length == 0)
        || asked.Names.Any(a => a.Span.Length > 0 && place.Ends.Any(e => a.Ids.Contains(e.Id, StringComparer.Ordinal)) && place.Span.Length >= a.Span.Length);

    // 哪些公司领投 asks for what stands before the verb, 领投了哪些公司 for what stands behind it.
    private (Span Span, bool IsBefore)? Region(Asked asked, StatementMatch match)
    {
        var side = AskedSide.Of(asked);
        if (match.Of(side.Anchor) is not { } anchor)
        {
            return null;
        }

        // 主攻端侧的厂商以甲和乙为主: what does it may stand behind it too.
        if (side.IsBefore && (!side.IsCleft || Candidates(asked, match, new Span(match.Home.Start, anchor.Start)).Count > 0))
        {
            return (new Span(match.Home.Start, anchor.Start), true);
        }

        var own = new Span(anchor.End, match.Home.End);
        var rest = new Span(anchor.End, EndOfSentence(match));
        return Candidates(asked, match, own).Count > 0 && asked.Count is null ? (own, false)
            : asked.Count is not null || ListCount.Announces(asked, match.Statement, match.Home) ? (rest, false) : (own, false);
    }

    private static int EndOfSentence(StatementMatch match) =>
        match.Statement.Words.IndexOfAny(['。', '！', '？'], match.Home.End - 1) is >= 0 and var end ? end : match.Statement.Words.Length;
}
