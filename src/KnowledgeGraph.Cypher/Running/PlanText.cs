using System.Globalization;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>Plans as rows, for <c>EXPLAIN</c> and <c>PROFILE</c>.</summary>
internal static class PlanText
{
    /// <summary>Beyond this an estimate says only that there are too many rows.</summary>
    private const double Most = 1e18;

    public static CypherResult Describe(string statement, Plan plan, Dictionary<Step, long>? profile, CypherCounters counters)
    {
        var rows = new List<object?[]>();
        Add(statement, plan.Root, 0, profile, rows);
        return new CypherResult(Keys(profile is not null), rows, counters);
    }

    /// <summary>The one step of a command that makes no rows.</summary>
    public static CypherResult Describe(string command, CypherCounters counters, bool isProfiled) =>
        new(Keys(isProfiled), [isProfiled ? [command, 0d, 0L] : [command, 0d]], counters);

    private static IReadOnlyList<string> Keys(bool isProfiled) =>
        isProfiled ? ["step", "estimate", "rows"] : ["step", "estimate"];

    private static void Add(string statement, Step step, int depth, Dictionary<Step, long>? profile, List<object?[]> rows)
    {
        var text = new string(' ', depth * 2) + step.GetType().Name.Replace("Step", "", StringComparison.Ordinal) + Detail(step, statement);
        var estimate = Math.Min(step.Estimate, Most);
        rows.Add(profile is null ? [text, estimate] : [text, estimate, profile.GetValueOrDefault(step)]);
        foreach (var source in step.Sources)
        {
            Add(statement, source, depth + 1, profile, rows);
        }
    }

    private static string Detail(Step step, string statement) => step switch
    {
        FilterStep filter => " " + Written(statement, filter.At),
        ScanNodesStep { Label: { } label } => " :" + label.Name,
        SeekNodesStep seek => string.Create(CultureInfo.InvariantCulture, $" :{seek.Label.Name}({seek.Key.Name})"),
        SeekRangeStep seek => string.Create(CultureInfo.InvariantCulture, $" :{seek.Rule.Label}({string.Join(", ", seek.Rule.Keys)})"),
        ExpandStep { Types.Names: { } names } => " :" + string.Join('|', names.Select(n => n.Name)),
        ExpandManyStep many => string.Create(CultureInfo.InvariantCulture, $" *{many.Min}..{(many.Max == int.MaxValue ? "" : many.Max)}"),
        ScanRelationshipsStep { Types.Names: { } names } => " :" + string.Join('|', names.Select(n => n.Name)),
        _ => "",
    };

    private static string Written(string statement, Position at)
    {
        var start = Math.Clamp(at.Start, 0, statement.Length);
        var words = statement[start..Math.Clamp(at.End, start, statement.Length)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }
}
