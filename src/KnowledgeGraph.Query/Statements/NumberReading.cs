using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Query.Statements;

/// <summary>Reads the number that is asked for: in the unit asked for, of the noun asked for, the nearest to the words of the question.</summary>
internal sealed class NumberReading : IStatementReading
{
    private const int Reach = 8;
    private const int Tail = 2;
    private const string Firms = "家";

    /// <inheritdoc/>
    public StatementRead? Read(Asked asked, StatementMatch match)
    {
        var numbers = Candidates(asked, match);
        if (asked.Noun is { } noun)
        {
            numbers = OfNoun(noun, numbers, match.Statement.Words, match.Home);
        }

        var best = Nearest(asked, match, numbers);
        var isBare = best?.Unit is null && IsParameters(asked, match);
        return best is null ? null : StatementRead.Of(isBare ? Cell(best, match.Statement.Words) with { Unit = "参数" } : Cell(best, match.Statement.Words));
    }

    // 参数规模达到70亿
    private static bool IsParameters(Asked asked, StatementMatch match) => asked.Clause.Speaks("HAS_PARAMETER_COUNT") && match.HomeText.Contains("参数", StringComparison.Ordinal);

    /// <summary>The cell of a number.</summary>
    public static AnswerCell Cell(QuantityMention number, string words) => new(CellKind.Figure, "数字", number.Span.Of(words).Trim())
    {
        Value = (double)number.Quantity.Value, ValueMax = (double?)number.Quantity.ValueMax, Unit = number.Quantity.Unit,
        Bound = number.Quantity.Bound.ToString().ToLowerInvariant(),
    };

    private static List<QuantityMention> Candidates(Asked asked, StatementMatch match)
    {
        var times = StatementTimes.Of(match.Statement);
        return
        [
            .. match.Statement.Numbers.Where(q => match.Home.Covers(q.Core) && (q.Unit is not null || IsParameters(asked, match))
                && (asked.Clause.Units.Count == 0 ? q.Kind is not UnitKind.Structural : asked.Clause.Units.Any(u => UnitFilter.Measures(q.Quantity.Unit, u)))
                && IsInCounter(asked, q.Quantity.Unit) && !asked.Numbers.Any(n => StatementMatcher.AreSame(n, q))
                && !times.Any(t => t.Folded.Overlaps(q.Core) && q.Kind != UnitKind.Duration) && !times.Any(t => t.Folded.Overlaps(q.Core) && t.Value is not null)
                && !match.Statement.Names.Any(n => n.Span.Covers(q.Core))),
        ];
    }

    // 多少家 asks for no 30个.
    private static bool IsInCounter(Asked asked, string unit)
    {
        var counter = asked.Hole is { } hole ? asked.Clause.Whole.Substring(hole.End - 1, 1) : string.Empty;
        return !UnitFilter.IsCounter(counter) || counter == unit || (Units.Base(counter).Unit == Units.Base(unit).Unit && (asked.Noun is not null || (counter != Firms && unit != Firms)));
    }

    // 4000个助手开发者团队: the noun stands behind the number, or before it with no other between.
    private static List<QuantityMention> OfNoun(string noun, List<QuantityMention> numbers, string words, Span home)
    {
        var head = noun[^Math.Min(Tail, noun.Length)..];
        var behind = numbers.Where(q => words[q.Core.End..Math.Min(home.End, q.Core.End + noun.Length + Reach)] is var rest && rest.IndexOf(head, StringComparison.Ordinal) is >= 0 and var at
            && !numbers.Any(o => o.Core.Start > q.Core.End && o.Core.Start < q.Core.End + at)).ToList();
        return behind.Count > 0 ? behind : [.. numbers.Where(q => words[home.Start..q.Core.Start].LastIndexOf(head, StringComparison.Ordinal) is >= 0 and var at
            && !numbers.Any(o => o.Core.Start >= home.Start + at && o.Core.End <= q.Core.Start))];
    }

    private static QuantityMention? Nearest(Asked asked, StatementMatch match, List<QuantityMention> numbers)
    {
        if (numbers.Count < 2)
        {
            return numbers.FirstOrDefault();
        }

        var beside = new[] { match.Of(asked.Left), match.Of(asked.Right) }.OfType<Span>().DefaultIfEmpty(match.Held.Last(h => h.Word.IsHard).At).ToList();
        var ranked = numbers.Select(q => (Number: q, Far: beside.Min(b => b.End <= q.Core.Start ? q.Core.Start - b.End : Math.Max(0, b.Start - q.Core.End)))).OrderBy(p => p.Far).ToList();
        return ranked[0].Far < ranked[1].Far ? ranked[0].Number : null;
    }
}
