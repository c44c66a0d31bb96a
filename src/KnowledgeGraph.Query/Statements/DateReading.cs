using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;

namespace KnowledgeGraph.Query.Statements;

/// <summary>Reads when: the time of the clause, or the one its sentence begins with.</summary>
internal sealed class DateReading : IStatementReading
{
    /// <inheritdoc/>
    public StatementRead? Read(Asked asked, StatementMatch match)
    {
        var times = StatementTimes.Of(match.Statement).Where(t => !match.Statement.Names.Any(n => n.Span.Covers(t.Folded))).ToList();
        var own = times.Where(t => match.Home.Covers(t.Folded)).ToList();
        var first = match.Statement.Words.LastIndexOf('。', Math.Max(0, match.Home.Start - 1)) + 1;
        var found = own.Count > 0 ? own : times.Where(t => t.Folded.Start >= first && t.Folded.End <= match.Home.Start).TakeLast(1).ToList();
        return found is [{ } time] && (time.Value?.Name ?? time.Text) is var name ? StatementRead.Of(Cells.Date(name)) : null;
    }
}
