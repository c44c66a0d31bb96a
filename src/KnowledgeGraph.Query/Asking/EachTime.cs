using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers what was done at each of several times, 2022年和2023年分别发布了什么: a row has its time before it.</summary>
internal static class EachTime
{
    private static readonly string[] Each = ["分别", "各", "每"];

    /// <summary>A clause for each time, or <c>null</c> where not each of several is asked for.</summary>
    public static IReadOnlyList<Clause>? Of(Clause clause) =>
        clause.Times.Count > 1 && clause.Times.All(t => t.Side == TimeSide.In) && clause.Order == 0 && !clause.ComparesTimes && clause.Wants.All(w => w is Wanted.Entity or Wanted.Who) && Array.Exists(Each, w => clause.Text.Contains(w, StringComparison.Ordinal))
            ? [.. clause.Times.Select(t => clause with { Time = t, Times = [t] })] : null;

    /// <summary>The rows of all times, each behind its time.</summary>
    public static Part Together(Clause clause, IReadOnlyList<Part> parts) => parts[0] with
    {
        Clause = clause, Related = [.. parts.SelectMany(p => p.Related).DistinctBy(r => r.Text)], Named = [.. parts.SelectMany(p => p.Named).DistinctBy(e => e.Id)], Understood = string.Join("；", parts.Select(p => p.Understood)),
        Rows = [.. parts.SelectMany(p => p.Rows.Select(r => r with { Text = p.Clause.Time!.Text + "：" + r.Text, Cells = [Cells.Date(p.Clause.Time.Value.Name), .. r.Cells] }))],
    };
}
