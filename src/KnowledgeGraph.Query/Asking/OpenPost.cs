using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Reads words that are left over beside an organisation and a question for people as a post: 常务董事 needs no list.</summary>
internal static class OpenPost
{
    /// <summary>The clause, its words a post where they can be nothing else.</summary>
    public static Clause Read(Clause clause) =>
        clause.Terms.Count > 0 && clause.Relations.Count == 0 && clause.Posts.Count == 0 && clause.Units.Count == 0 && clause.Extreme == 0
        && clause.Links.Any(l => l.Entities.Any(e => e.IsOrganization)) && clause.Links.All(l => l.Entities.All(e => e.IsOrganization))
        && (clause.Wants.All(w => w is Wanted.Who or Wanted.Entity or Wanted.Card) && (!clause.Wants.Contains(Wanted.Card) || clause.Hits.Any(h => h.Wording is { Kind: "asked", Value: "Card", Word: "是谁" })) && clause.AskedClasses.All(c => c == "Person"))
            ? clause with { Posts = [.. clause.Terms.Where(t => !t.Any(char.IsDigit))], Terms = [], Wants = [Wanted.Who], IsOpenPost = true }
            : clause;
}
