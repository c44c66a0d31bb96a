using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Resolution.Filings;

namespace KnowledgeGraph.Resolution.Projection;

/// <summary>What a direct relationship says of the claims behind it.</summary>
internal static class FactProperties
{
    public static IReadOnlyDictionary<string, object> Of(ProjectionRow row, IReadOnlyList<ClaimRow> claims, GraphNode target)
    {
        var properties = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["support"] = (long)claims.Select(c => c.Origin).Distinct(StringComparer.Ordinal).Count(),
        };
        if (Uses(row, Qualifiers.Role) && Distinct(claims.Select(c => c.Role)) is { Length: > 0 } roles)
        {
            properties["role"] = roles;
        }

        if (Uses(row, Qualifiers.Batch) && target.Properties.GetValueOrDefault("batch") is string batch && batch != FilingKey.Unknown)
        {
            properties["batch"] = batch;
        }

        AddTimes(properties, row, [.. claims.Select(c => c.Time).OfType<TimeValue>()]);
        AddPublished(properties, [.. claims.Select(c => c.PublishedOn).OfType<DateOnly>()]);
        return properties;
    }

    private static bool Uses(ProjectionRow row, string qualifier) =>
        row.Properties.Contains(qualifier, StringComparer.Ordinal) || row.Identity.Contains(qualifier, StringComparer.Ordinal);

    private static void AddTimes(Dictionary<string, object> properties, ProjectionRow row, TimeValue[] times)
    {
        if (times.Length == 0 || !(Uses(row, Qualifiers.Date) || Uses(row, Qualifiers.Dates)))
        {
            return;
        }

        if (Uses(row, Qualifiers.Date))
        {
            properties["date"] = times[0].Name;
        }
        else
        {
            properties["dates"] = Distinct(times.Select(t => t.Name));
        }

        properties["from"] = times.Min(t => t.From);
        properties["to"] = times.Max(t => t.To);
    }

    private static void AddPublished(Dictionary<string, object> properties, DateOnly[] published)
    {
        if (published.Length > 0)
        {
            properties["firstPublished"] = published.Min();
            properties["lastPublished"] = published.Max();
        }
    }

    private static string[] Distinct(IEnumerable<string?> values) =>
        [.. values.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
