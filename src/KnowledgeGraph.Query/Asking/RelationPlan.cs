using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Which predicates can answer what a clause wants, in order of preference.</summary>
internal static class RelationPlan
{
    // What says when something came about is a claim of its own.
    private static readonly Dictionary<string, string[]> Dating = new(StringComparer.Ordinal)
    {
        ["FOUNDED"] = ["FOUNDED_ON", "FOUNDED"],
        ["ISSUED_BY"] = ["RELEASED_ON", "ISSUED_BY"],
        ["PUBLISHED"] = ["RELEASED_ON", "PUBLISHED"],
        ["DEVELOPS"] = ["RELEASED_ON", "DEVELOPS"],
    };

    private static readonly string[] OfModels = ["Model", "Product", "Technology", "Industry"];

    /// <summary>The predicates for one want.</summary>
    public static IReadOnlyList<string> For(Clause clause, Wanted wanted)
    {
        var said = Said(clause);
        IEnumerable<string> usual = wanted switch
        {
            Wanted.Event => [.. said.Count == 0 || Releases(said) ? ["RELEASED_AT"] : Array.Empty<string>(), .. said],
            Wanted.Where when said.Count == 0 => ["LOCATED_IN"],
            _ when said.Count > 0 => said,
            _ => ByNames(clause, wanted),
        };
        var dated = wanted == Wanted.When || (clause.Time is not null && said is ["FOUNDED"]) ? usual.SelectMany(p => Dating.GetValueOrDefault(p, [p])) : usual;
        var parts = clause.AskedNoun is not null && wanted == Wanted.Entity ? dated.Append("PART_OF") : dated;
        return [.. parts.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The labels of what is wanted; empty for any. Firms that were bought may be known as platforms.</summary>
    public static IReadOnlyList<string> Labels(Clause clause, Wanted wanted) =>
        Usual(clause, wanted) is var labels && wanted is Wanted.Who or Wanted.Entity && clause.Links.Count > 0 && clause.Relations is [{ Predicates: ["ACQUIRED"] }] && labels.Contains("Organization", StringComparer.Ordinal) ? [.. labels, "Product"] : labels;

    private static IReadOnlyList<string> Usual(Clause clause, Wanted wanted) => wanted switch
    {
        Wanted.Event => ["Event"],
        Wanted.Where or Wanted.Entity when clause.Speaks("WORKS_FOR") && clause.Links.Any(l => l.Entities.Any(e => e.Label == "Person")) => ["Organization"],
        Wanted.Where when clause.Speaks("EDUCATED_AT") => ["Organization", "Region"],
        Wanted.Where => ["Region"],
        Wanted.Who when clause.Posts.Count > 0 && clause.Links.Any(IsPerson) => clause.AskedClasses.Any(IsActor) ? [.. clause.AskedClasses.Where(IsActor)] : ["Organization"],
        Wanted.Who when clause.Posts.Count > 0 => ["Person"],
        Wanted.Who when clause.Speaks("ISSUED_BY") && clause.Links.Any(l => l.Entities.All(e => e.Label is "Policy" or "Report")) => ["Person", "Organization", "Region"],
        Wanted.Who or Wanted.Entity when AsksForSchool(clause) => ["Institution"],
        Wanted.Who when clause.AskedClasses.Count > 0 && !clause.AskedClasses.Any(IsActor) && clause.Hits.Any(h => h.Wording.Word is "都有谁" or "有谁" or "都是谁") => clause.AskedClasses,
        Wanted.Who when clause.AskedClasses.Count > 0 && !clause.AskedClasses.Any(IsActor) && AsksOfKind(clause) => clause.AskedClasses,
        Wanted.Who when NamesFirm(clause) => ["Organization"],
        Wanted.Who => clause.AskedClasses.Any(IsActor) ? [.. clause.AskedClasses.Where(IsActor)] : ["Person", "Organization"],
        Wanted.Entity when clause.AskedClasses.Count == 0 && clause.Links.Count == 0 && clause.Speaks("RELEASED_ON") => ["Model", "Product", "Report", "Policy"],
        _ => clause.AskedClasses,
    };

    // 哪些公司招工程师: the question word itself says what is asked for.
    private static bool NamesFirm(Clause clause) => !clause.AskedClasses.Any(c => c is "Organization" or "Company" or "Institution")
        && clause.Hits.Any(h => h.Wording is { Kind: "asked", Value: "Who" } && (h.Wording.Word.Contains("公司", StringComparison.Ordinal) || h.Wording.Word.Contains("企业", StringComparison.Ordinal) || h.Wording.Word.Contains("厂商", StringComparison.Ordinal)));

    // No firm is a 高校.
    private static bool AsksForSchool(Clause clause) =>
        (clause.Hits.Any(h => h.Wording is { Kind: "asked", Value: "Who" } && IsSchool(h.Wording.Word)) || (clause.Wants.Contains(Wanted.Entity) && clause.AskedClasses.Contains("Institution", StringComparer.Ordinal) && clause.Hits.Any(h => h.Wording.Kind == "class" && h.Wording.Word is "高校" or "大学" or "院校" or "学校")))
        && !clause.AskedClasses.Contains("Company", StringComparer.Ordinal) && clause.Hits.All(h => h.Wording is not { Kind: "asked", Value: "Where" });

    private static bool IsSchool(string word) => word.EndsWith("高校", StringComparison.Ordinal) || word.EndsWith("大学", StringComparison.Ordinal) || word.EndsWith("院校", StringComparison.Ordinal) || word.EndsWith("学校", StringComparison.Ordinal);

    // 哪几家大模型: no companies are asked for.
    private static bool AsksOfKind(Clause clause) =>
        clause.Hits.Any(h => h.Wording is { Kind: "asked", Value: "Who", Word: "哪几家" or "哪两家" or "哪三家" or "哪一家" or "哪四家" or "哪五家" } && clause.Hits.Any(c => c.Wording.Kind == "class" && c.Span.Start == h.Span.End));

    private static bool IsPerson(Link link) => link.IsKnown && link.Entities.All(e => e.Label == "Person");

    private static bool IsActor(string label) => label is "Person" or "Organization" or "Company" or "Institution" or "Government" or "Media";

    private static bool Releases(List<string> predicates) => predicates.Contains("RELEASED_AT", StringComparer.Ordinal);

    private static List<string> Said(Clause clause)
    {
        List<string> posts = clause.Posts.Count > 0 ? ["FOUNDED", "WORKS_FOR"] : [];
        List<string> made = clause.Speaks("PART_OF") && clause.AskedClasses.Contains("Model", StringComparer.Ordinal) && clause.Links.Any(l => l.Entities.All(e => e.IsOrganization)) && clause.Links.All(l => l.Entities.All(e => e.IsOrganization || e.Label is "Technology" or "Industry")) ? ["DEVELOPS"] : [];
        List<string> published = clause.Speaks("DEVELOPS") && clause.Links.Count > 0 && clause.Links.All(l => l.Entities.All(e => e.Label is "Report" or "Policy")) ? ["PUBLISHED", "ISSUED_BY"] : [];
        return [.. posts, .. clause.Relations.SelectMany(r => r.Predicates), .. made, .. published];
    }

    private static string[] ByNames(Clause clause, Wanted wanted)
    {
        var labels = clause.Links.SelectMany(l => l.Entities).Select(e => e.IsOrganization ? "Organization" : e.Label).ToHashSet(StringComparer.Ordinal);
        return wanted switch
        {
            Wanted.When when labels.Contains("Organization") => ["FOUNDED_ON", "FOUNDED"],
            Wanted.When => ["RELEASED_ON", "OPENED_TO_PUBLIC_ON", "PUBLISHED", "ISSUED_BY", "RELEASED_AT"],
            Wanted.Who when labels.Contains("Policy") || labels.Contains("Report") => ["ISSUED_BY", "PUBLISHED"],
            Wanted.Who when labels.Contains("Organization") => ["WORKS_FOR", "FOUNDED"],
            Wanted.Entity when labels.Contains("Model") && labels.IsSubsetOf(OfModels) && clause.AskedClasses.All(c => c is "Model" or "Product") && clause.Links.Any(l => l.Entities.All(e => e.Label is "Technology" or "Industry")) => ["VARIANT_OF", "VERSION_OF"],
            Wanted.Entity when clause.AskedClasses.Any(c => c is "Report" or "Policy") && labels.Contains("Organization") => ["PUBLISHED", "ISSUED_BY"],
            Wanted.Entity or Wanted.Who when labels.Contains("Event") => ["RELEASED_AT"],
            Wanted.Entity or Wanted.Who when labels.Contains("Person") => ["WORKS_FOR", "FOUNDED", "EDUCATED_AT"],
            Wanted.Entity or Wanted.Who when clause.AskedClasses.Contains("Person", StringComparer.Ordinal) => ["WORKS_FOR", "FOUNDED"],
            Wanted.Entity or Wanted.Who when labels.SetEquals(["Region"]) && (wanted == Wanted.Who || clause.AskedClasses.Contains("Organization", StringComparer.Ordinal)) => ["LOCATED_IN"],
            _ => ["DEVELOPS"],
        };
    }
}
