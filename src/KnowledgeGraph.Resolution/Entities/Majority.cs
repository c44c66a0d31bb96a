namespace KnowledgeGraph.Resolution.Entities;

/// <summary>The value with the greatest weight; of equals, the smallest in the given order.</summary>
internal static class Majority
{
    public static T Of<T>(IEnumerable<(T Value, int Weight)> votes, IComparer<T> order)
        where T : notnull =>
        votes.GroupBy(v => v.Value)
            .OrderByDescending(g => g.Sum(v => v.Weight))
            .ThenBy(g => g.Key, order)
            .First().Key;
}
