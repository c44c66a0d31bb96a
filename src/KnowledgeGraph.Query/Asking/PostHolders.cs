using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>People who hold a post and went to a school: both must be so. Where firms are asked for, those in which they hold it.</summary>
internal static class PostHolders
{
    /// <summary>The predicates that tell of posts.</summary>
    public static readonly IReadOnlyList<string> Telling = ["FOUNDED", "WORKS_FOR"];

    private static readonly string[] Firms = ["公司", "企业", "厂商", "机构", "单位", "大厂"];

    /// <summary>Whether a clause asks for holders of a post who went to a school, and not for the school.</summary>
    public static bool Joins(Clause clause) =>
        clause.Posts.Count > 0 && clause.Relations.Count > 0 && clause.Relations.All(r => r.Predicates is ["EDUCATED_AT"]) && !clause.Wants.Any(w => w is Wanted.When or Wanted.Where or Wanted.Event or Wanted.Whether or Wanted.Card)
        && !clause.Links.Any(l => l.Entities.Any(e => e.Label == "Person")) && !clause.Hits.Any(h => h.Wording.Kind == "asked" && IsSchool(h.Wording.Word) && IsBehind(clause, h));

    /// <summary>Whether the firms are asked for: 哪些公司的创始人.</summary>
    public static bool AsksFirms(Clause clause) =>
        clause.Hits.Any(h => h.Wording.Kind is "asked" or "class" && Array.Exists(Firms, f => h.Wording.Word.EndsWith(f, StringComparison.Ordinal))
            && h.Span.End < clause.Whole.Length && clause.Whole[h.Span.End] == '的' && clause.Hits.Any(p => p.Wording.Kind == "post" && p.Span.Start == h.Span.End + 1))
        && clause.Hits.Any(h => h.Wording.Kind == "asked");

    /// <summary>The firms in which the people hold the post, with the words on both.</summary>
    public static IReadOnlyList<Found> AtFirms(IReadOnlyList<Found> people) =>
        [.. people.SelectMany(p => p.Claims.Where(c => Telling.Contains(c.Predicate, StringComparer.Ordinal) && c.Object is { IsOrganization: true })
                .Select(c => (Firm: c.Object!, Claims: p.Claims.Where(o => o == c || !Telling.Contains(o.Predicate, StringComparer.Ordinal)))))
            .GroupBy(f => f.Firm.Id, StringComparer.Ordinal)
            .Select(g => new Found(g.First().Firm, [.. g.SelectMany(f => f.Claims).Distinct()]))];

    // CEO是哪个学校毕业的 asks for the school, 哪些高校毕业的人是CEO for people.
    private static bool IsBehind(Clause clause, WordingHit asked) =>
        clause.Relations.All(r => r.Span.End <= asked.Span.Start) || clause.Hits.Any(p => p.Wording.Kind == "post" && p.Span.End <= asked.Span.Start);

    private static bool IsSchool(string word) => word.EndsWith('校') || word.EndsWith("大学", StringComparison.Ordinal) || word.EndsWith("学校", StringComparison.Ordinal);
}
