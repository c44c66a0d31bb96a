namespace KnowledgeGraph.Conformance.Tck;

/// <summary>All feature files below a folder.</summary>
public static class TckSuite
{
    /// <summary>Runs every scenario, files in ordinal order.</summary>
    public static IReadOnlyList<TckOutcome> Run(string root) => [.. Scenarios(root).Select(s => TckRun.Of(s, root))];

    /// <summary>All scenarios, files in ordinal order.</summary>
    public static IEnumerable<TckScenario> Scenarios(string root) =>
        Directory.GetFiles(root, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(GherkinReader.Read);

    /// <summary>Passed and failed by file, the worst first, and why each failed.</summary>
    public static string Report(IReadOnlyList<TckOutcome> outcomes)
    {
        var lines = outcomes
            .GroupBy(o => o.Scenario.File)
            .Select(g => (File: g.Key, Passed: g.Count(o => o.Passed), Failed: g.Count(o => !o.Passed)))
            .OrderByDescending(f => f.Failed)
            .ThenBy(f => f.File, StringComparer.Ordinal)
            .Select(f => $"{f.File}: {f.Passed} passed, {f.Failed} failed");
        var failures = outcomes.Where(o => !o.Passed).Select(o => $"{o.Scenario.File} {o.Scenario.Name}\n  {o.Failure}");
        return string.Join('\n', failures.Concat(lines).Append(
            $"{outcomes.Count} scenarios: {outcomes.Count(o => o.Passed)} passed, {outcomes.Count(o => !o.Passed)} failed, 0 skipped"));
    }
}
