using System.Globalization;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Planning.Steps;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>Plans as rows, for <c>EXPLAIN</c> and <c>PROFILE</c>.</summary>
internal static class PlanText
{
    public static CypherResult Describe(Plan plan, Dictionary<Step, long>? profile, CypherCounters counters)
    {
        var rows = new List<object?[]>();
        Add(plan.Root, 0, profile, rows);
        return new CypherResult(Keys(profile is not null), rows, counters);
    }

    /// <summary>The one step of a command that makes no rows.</summary>
    public static CypherResult Describe(string command, CypherCounters counters, bool isProfiled) =>
        new(Keys(isProfiled), [isProfiled ? [command, 0d, 0L] : [command, 0d]], counters);

    private static IReadOnlyList<string> Keys(bool isProfiled) =>
        isProfiled ? ["step", "estimate", "rows"] : ["step", "estimate"];

    private static void Add(Step step, int depth, Dictionary<Step, long>? profile, List<object?[]> rows)
    {
        var text = new string(' ', depth * 2) + step.GetType().Name.Replace("Step", "", StringComparison.Ordinal) + Detail(step);
        rows.Add(profile is null ? [text, step.Estimate] : [text, step.Estimate, profile.GetValueOrDefault(step)]);
        foreach (var source in step.Sources)
        {
            Add(source, depth + 1, profile, rows);
        }
    }

    private static string Detail(Step step) => step switch
    {
        ScanNodesStep { Label: { } label } => " :" + label.Name,
        SeekNodesStep seek => string.Create(CultureInfo.InvariantCulture, $" :{seek.Label.Name}({seek.Key.Name})"),
        SeekRangeStep seek => string.Create(CultureInfo.InvariantCulture, $" :{seek.Rule.Label}({string.Join(", ", seek.Rule.Keys)})"),
        ExpandStep { Types.Names: { } names } => " :" + string.Join('|', names.Select(n => n.Name)),
        ExpandManyStep many => string.Create(CultureInfo.InvariantCulture, $" *{many.Min}..{(many.Max == int.MaxValue ? "" : many.Max)}"),
        ScanRelationshipsStep { Types.Names: { } names } => " :" + string.Join('|', names.Select(n => n.Name)),
        _ => "",
    };
}
