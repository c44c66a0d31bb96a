using System.Text.RegularExpressions;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Reads words that are left over beside an organisation and a question for people as a post: 常务董事 needs no list.</summary>
internal static partial class OpenPost
{
    /// <summary>The clause, its words a post where they can be nothing else.</summary>
    public static Clause Read(Clause clause) => OfField(clause) ??
        (clause.Terms.Count > 0 && clause.Relations.Count == 0 && clause.Posts.Count == 0 && clause.Units.Count == 0 && clause.Extreme == 0
        && clause.Links.Any(l => l.Entities.Any(e => e.IsOrganization)) && clause.Links.All(l => l.Entities.All(e => e.IsOrganization))
        && (clause.Wants.All(w => w is Wanted.Who or Wanted.Entity or Wanted.Card) && (!clause.Wants.Contains(Wanted.Card) || clause.Hits.Any(h => h.Wording is { Kind: "asked", Value: "Card", Word: "是谁" })) && clause.AskedClasses.All(c => c == "Person"))
            ? clause with { Posts = [.. clause.Terms.Where(t => !t.Any(char.IsDigit))], Terms = [], Wants = [Wanted.Who], IsOpenPost = true }
            : clause);

    // 腾讯首席AI科学家: a field inside a post is no thing asked about.
    private static Clause? OfField(Clause clause)
    {
        var (organizations, others) = (clause.Links.Where(l => l.Entities.Any(e => e.IsOrganization)).ToList(), clause.Links.Where(l => !l.Entities.Any(e => e.IsOrganization)).ToList());
        var isPlain = organizations.Count > 0 && others.Count > 0 && others.TrueForAll(l => l.Entities.Any(e => e.Label is "Technology" or "Industry"))
            && clause.Relations.Count + clause.Posts.Count + clause.Units.Count == 0 && clause.Extreme == 0 && clause.Wants.All(w => w is Wanted.Who or Wanted.Entity or Wanted.Card);
        if (!isPlain || Fielded().Match(clause.Whole[organizations[^1].Span.End..]) is not { Success: true } match)
        {
            return null;
        }

        var (start, post) = (organizations[^1].Span.End + match.Groups["post"].Index, match.Groups["post"].Value);
        return others.TrueForAll(l => l.Span.Start >= start && l.Span.End <= start + post.Length)
            ? clause with { Posts = [post], Links = organizations, Terms = [], Wants = [Wanted.Who], IsOpenPost = true } : null;
    }

    [GeneratedRegex("\\A[的 ]?(?<post>[\\p{L}0-9]{2,10}?(?:科学家|工程师|架构师|研究员|技术官|产品官|总监|总裁|总经理|负责人|院长|主任|顾问))")]
    private static partial Regex Fielded();
}
