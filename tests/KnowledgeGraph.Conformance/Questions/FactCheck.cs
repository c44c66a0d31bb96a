using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Evaluation.Scoring;

namespace KnowledgeGraph.Conformance.Questions;

/// <summary>Compares what extraction found in one article with a fact that the article states.</summary>
internal static class FactCheck
{
    private static readonly string[] Heads = ["认知大模型", "通用大模型", "大模型"];

    /// <summary>Whether some claim states the fact: predicate, both ends, date where one is given, and modality.</summary>
    public static bool Holds(ArticleFacts found, SampleFact fact) => found.Claims.Any(claim =>
        claim.Predicate == fact.Predicate
        && claim.Modality.ToString().Equals(fact.Modality, StringComparison.OrdinalIgnoreCase)
        && IsNamed(found, claim.Subject, fact.Subject)
        && (fact.Object is null || (claim.Object is { } key && IsNamed(found, key, fact.Object)))
        && (fact.Date is null || claim.Time?.Value?.Name == fact.Date));

    private static bool IsNamed(ArticleFacts found, string key, string name)
    {
        if (found.Figures.FirstOrDefault(f => f.Key == key) is { } figure)
        {
            return NameKey.Of(figure.Text).Contains(NameKey.Of(name), StringComparison.Ordinal);
        }

        var entity = found.Entities.First(e => e.Key == key);
        return Surfaces(entity).Any(surface => Bare(surface) == Bare(name));
    }

    private static IEnumerable<string> Surfaces(LocalEntity entity) =>
        entity.Aliases.Append(entity.Name).Concat(entity.Mentions.Select(m => m.Text));

    private static string Bare(string name)
    {
        var key = NameKey.Of(name);
        var head = Array.Find(Heads, h => key.Length > h.Length && key.EndsWith(h, StringComparison.Ordinal));
        return head is null ? key : key[..^head.Length];
    }
}
