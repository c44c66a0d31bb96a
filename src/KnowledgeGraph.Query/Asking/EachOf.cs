using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Divides a question whether something holds of several things into one for each: 甲和乙都通过备案了吗, 丙既投了甲又投了乙吗.</summary>
internal static class EachOf
{
    private static readonly string[] All = ["都", "均", "全部", "全都"];
    private static readonly string[] Joints = ["和", "与", "跟", "及", "以及", "、"];

    /// <summary>A clause for each of the things, or <c>null</c> where the question is about one.</summary>
    public static IReadOnlyList<Clause>? Of(Clause clause)
    {
        var things = Things(clause);
        return things.Count < 2 ? null : [.. things.Select(t => clause with { Links = [.. clause.Links.Where(l => l == t || !things.Contains(l))] })];
    }

    /// <summary>Yes where each is so, no where one is not, else open.</summary>
    public static Part Together(Clause clause, IReadOnlyList<Part> parts) => parts[0] with
    {
        Clause = clause,
        Rows = [.. parts.SelectMany(p => p.Rows).DistinctBy(r => r.Text)],
        Related = [.. parts.SelectMany(p => p.Related)],
        Named = [.. parts.SelectMany(p => p.Named).DistinctBy(e => e.Id)],
        Yes = parts.Any(p => p.Yes == false) ? false : parts.All(p => p.Yes == true) ? true : null,
        Text = string.Join(' ', parts.Select(p => p.Text).OfType<string>()) is { Length: > 0 } text ? text : null,
        Understood = string.Join("；", parts.Select(p => p.Understood).Distinct(StringComparer.Ordinal)) + "；每一个都要成立",
    };

    private static List<Link> Things(Clause clause)
    {
        var either = clause.Text.Contains('既', StringComparison.Ordinal) && clause.Text.Contains('又', StringComparison.Ordinal);
        return either && clause.Links.Count > 2 ? [.. clause.Links.Skip(1)]
            : Array.Exists(All, w => clause.Text.Contains(w, StringComparison.Ordinal)) ? Listed(clause) : [];
    }

    private static List<Link> Listed(Clause clause)
    {
        var listed = new List<Link>();
        for (var i = 1; i < clause.Links.Count; i++)
        {
            var (one, other) = (clause.Links[i - 1], clause.Links[i]);
            if (one.Span.End < other.Span.Start && Joints.Contains(clause.Whole[one.Span.End..other.Span.Start].Trim(), StringComparer.Ordinal))
            {
                listed = [.. listed.Append(one).Append(other).Distinct()];
            }
        }

        return listed;
    }
}
