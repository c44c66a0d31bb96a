using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Completes a clause that leaves out what the one before it said: its subject, its relation, what is counted.</summary>
internal static class ClauseCompleter
{
    /// <summary>The clause with what it takes from the part before.</summary>
    public static Clause Complete(Clause clause, Part? before)
    {
        if (before is null || clause.Unknown.Count > 0)
        {
            return clause;
        }

        var full = clause;
        if (clause.Links.Count == 0)
        {
            full = before.Clause.Unknown.Count > 0 ? full with { Unknown = before.Clause.Unknown } : full with { Links = Subjects(clause, before) };
        }

        return clause.Wants.Contains(Wanted.Quantity) && clause.Relations.Count == 0 && clause.Terms.Count == 0 && clause.Units.Count == 0 && before.Clause.Wants.Contains(Wanted.Quantity)
            ? full with { Terms = before.Clause.Terms, Units = before.Clause.Units, Classes = before.Clause.Classes, Words = before.Clause.Words, Relations = before.Clause.Relations, Time = clause.Time ?? before.Clause.Time, Times = clause.Times.Count > 0 ? clause.Times : before.Clause.Times }
            : full;
    }

    private static IReadOnlyList<Link> Subjects(Clause clause, Part before)
    {
        var answers = before.Named.Where(e => Fits(clause, e)).Select(Link).ToList();
        var names = before.Clause.Links;
        return (clause.Pronoun is not null || !names.SelectMany(l => l.Entities).Any(e => Fits(clause, e.Label))) && answers.Count > 0 ? answers : names;
    }

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
