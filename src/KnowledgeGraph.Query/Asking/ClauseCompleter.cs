using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Completes a clause that leaves out what the one before it said: its subject, its relation, what is counted.</summary>
internal static class ClauseCompleter
{
    private static readonly string[] Beside = ["还", "另", "其他", "别的", "兼"];

    /// <summary>The clause with what it takes from the part before.</summary>
    public static Clause Complete(Clause clause, Part? before)
    {
        if (before is not null && FollowUp.Of(clause, before.Clause) is { } further)
        {
            return further;
        }

        if (before is null || clause.Unknown.Count > 0)
        {
            return clause;
        }

        var full = clause;
        if (clause.Links.Count == 0)
        {
            full = before.Clause.Unknown.Count > 0 ? full with { Unknown = before.Clause.Unknown } : full with { Links = Subjects(clause, before) };
        }

        if (AsksElsewhere(clause) && Array.Exists(Beside, w => clause.Text.Contains(w, StringComparison.Ordinal)))
        {
            full = full with { Wants = before.Clause.Wants.Contains(Wanted.Card) ? [Wanted.Card] : full.Wants, Except = [.. full.Except, .. before.Clause.Links.Except(full.Links).Where(l => l.Entities.All(e => e.IsOrganization))] };
        }

        if (full.Units.Contains("share", StringComparer.Ordinal) && !full.Units.Contains("money", StringComparer.Ordinal))
        {
            full = full with { Changing = [.. before.Clause.Changing, .. before.Clause.Hits.Where(h => h.Wording is { Kind: "unit", Value: "money" }).Select(h => h.Wording.Word)] };
        }

        return clause.Wants.Contains(Wanted.Quantity) && clause.Relations.Count + clause.Terms.Count + clause.Units.Count + clause.Classes.Count + clause.Said.Count == 0 && before.Clause.Wants.Contains(Wanted.Quantity)
            ? full with { Terms = before.Clause.Terms, Units = before.Clause.Units, Classes = before.Clause.Classes, Words = before.Clause.Words, Relations = before.Clause.Relations, Time = clause.Time ?? before.Clause.Time, Times = clause.Times.Count > 0 ? clause.Times : before.Clause.Times }
            : full;
    }

    /// <summary>Whether a clause may be a whole question of its own: it has a name, or a class with something that is asked of it, and points back to nothing.</summary>
    public static bool StandsAlone(Clause clause) =>
        clause.Pronoun is null && clause.IsAsking && !clause.AsksSpeaker && !LacksSubject(clause) && !Array.Exists(Beside, w => clause.Text.StartsWith(w, StringComparison.Ordinal))
        && (clause.Links.Count > 0 || (clause.Classes.Count > 0 && clause.Relations.Count + clause.Terms.Count + clause.Units.Count + clause.Times.Count + Math.Abs(clause.Extreme) > 0));

    // 基于什么芯片, 投资了哪些公司: the verb comes first, so that who or what does it was named before.
    private static bool LacksSubject(Clause clause) =>
        clause.Links.Count == 0 && clause.Hits.FirstOrDefault(h => h.Wording.Kind is not ("filler" or "pronoun")) is { Wording: { Kind: "relation", How: "verb" } } verb
        && clause.Hits.Any(h => h.Wording.Kind == "asked" && h.Span.Start >= verb.Span.End && h.Span.Start <= verb.Span.End + 1);

    /// <summary>The part before without its places: a whole question of its own is not asked of the place that another one named.</summary>
    public static Part WithoutPlaces(Part before) => before with
    {
        Clause = before.Clause with { Links = [.. before.Clause.Links.Where(l => !l.Entities.All(e => e.Label == "Region"))] },
        Named = [.. before.Named.Where(e => e.Label != "Region")],
    };

    private static IReadOnlyList<Link> Subjects(Clause clause, Part before)
    {
        var answers = before.Named.Where(e => Fits(clause, e)).Select(Link).ToList();
        var names = before.Clause.Links;
        if (AsksElsewhere(clause) && names.Where(l => l.Entities.All(e => e.Label == "Person")).ToList() is { Count: > 0 } people)
        {
            return people;
        }

        if (clause.Pronoun is null && answers is [var only] && only.Entities[0].Label is "Model" or "Product" or "Report" or "Policy" && names.Count > 1 && names.Any(l => l.Ids.Contains(only.Entities[0].Id, StringComparer.Ordinal)) && names.All(l => l.Entities.All(e => e.IsOrganization || e.Id == only.Entities[0].Id)))
        {
            return answers;
        }

        return (clause.Pronoun is not null || !names.SelectMany(l => l.Entities).Any(e => Fits(clause, e.Label))) && answers.Count > 0 ? answers : names;
    }

    // 还担任什么职务, 还在哪家公司当CEO: at which other organisation than that of the part before.
    private static bool AsksElsewhere(Clause clause) => (clause.Wants.Contains(Wanted.Card) && clause.Links.Count == 0) || (clause.Posts.Count + clause.Relations.Count > 0
        && clause.Hits.Any(h => h.Wording is { Kind: "asked", Value: "Who" or "Where" } && h.Wording.Word.AsSpan().IndexOfAny(['公', '企', '机', '单', '家', '里', '儿']) >= 0));

    private static Link Link(ClaimEnd end) => new(default, end.Name, [new LinkedEntity(end.Id, end.Name, end.Label, [end.Name])]);

    private static bool Fits(Clause clause, ClaimEnd end) => Fits(clause, end.Label);

    // What the pronoun says, or what may be released, studied or paid, decides which of the names before is meant.
    private static bool Fits(Clause clause, string label) =>
        clause.Pronoun is "firm" ? label is "Company" or "Institution" or "Government" or "Media"
        : clause.Pronoun is "model" ? label is "Model" or "Product"
        : clause.Pronoun is "person" ? label == "Person"
        : clause.Speaks("EDUCATED_AT") || clause.Speaks("WORKS_FOR") || clause.Posts.Count > 0 && clause.Pronoun is not null ? label == "Person"
        : clause.Speaks("RELEASED_AT") || clause.Speaks("PASSED_FILING") || clause.Speaks("HAS_PARAMETER_COUNT") ? label is "Model" or "Product" or "Report" or "Policy"
        : label is not ("Time" or "Figure");
}
