using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Evaluation.Gold;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>Pairs the extracted entities of an article with the annotated ones, one to one, and counts.</summary>
public static class EntityScorer
{
    private static readonly HashSet<string> Organisations = ["Company", "Institution", "Government", "Media"];
    private static readonly HashSet<string> RecallOnly = ["Product", "Industry", "Technology"];

    /// <summary>All pairs: same type first, then organisations of different types.</summary>
    public static IReadOnlyList<EntityMatch> Match(GoldFile gold, IReadOnlyList<LocalEntity> found)
    {
        var matches = new List<EntityMatch>();
        var goldLeft = gold.Entities.ToList();
        var foundLeft = found.ToList();
        Pair(1, (g, f) => g.Type.Equals(f.Type.ToString(), StringComparison.Ordinal));
        Pair(0.5, (g, f) => Organisations.Contains(g.Type) && Organisations.Contains(f.Type.ToString()));
        return matches;

        void Pair(double credit, Func<GoldEntity, LocalEntity, bool> fits)
        {
            foreach (var wanted in goldLeft.ToList())
            {
                var keys = NameKey.Of(wanted.Surfaces);
                var best = foundLeft
                    .Where(f => fits(wanted, f))
                    .Select(f => (Entity: f, Shared: SurfaceKeys(f).Count(keys.Contains)))
                    .Where(c => c.Shared > 0)
                    .OrderByDescending(c => c.Shared)
                    .ThenByDescending(c => c.Entity.Mentions.Count)
                    .FirstOrDefault();
                if (best.Entity is not null)
                {
                    matches.Add(new EntityMatch(wanted, best.Entity, credit));
                    goldLeft.Remove(wanted);
                    foundLeft.Remove(best.Entity);
                }
            }
        }
    }

    /// <summary>Scores by annotated type; extracted entities that match nothing count under their own type.</summary>
    public static IReadOnlyDictionary<string, Score> Score(GoldFile gold, IReadOnlyList<LocalEntity> found, IReadOnlyList<EntityMatch> matches)
    {
        var scores = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        foreach (var type in Enum.GetNames<EntityType>())
        {
            var expected = gold.Entities.Count(e => e.Type.Equals(type, StringComparison.Ordinal));
            var matched = matches.Where(m => m.Gold.Type.Equals(type, StringComparison.Ordinal)).Sum(m => m.Credit);
            var pairs = matches.Count(m => m.Found.Type.ToString().Equals(type, StringComparison.Ordinal));
            var total = found.Count(e => e.Type.ToString().Equals(type, StringComparison.Ordinal));
            var counted = RecallOnly.Contains(type) ? pairs + Math.Max(0, total - ((3 * expected) + 3)) : total;
            if (expected > 0 || counted > 0)
            {
                scores[type] = new Score(matched, expected, counted);
            }
        }

        return scores;
    }

    /// <summary>Every name an extracted entity goes by in its article.</summary>
    public static HashSet<string> SurfaceKeys(LocalEntity entity) =>
        NameKey.Of(entity.Mentions.Select(m => m.Text).Concat(entity.Aliases).Append(entity.Name));
}
