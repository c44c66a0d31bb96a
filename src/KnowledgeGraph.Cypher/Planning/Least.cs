namespace KnowledgeGraph.Cypher.Planning;

/// <summary>The first thing that costs least.</summary>
internal static class Least
{
    public static T By<T>(IEnumerable<T> things, Func<T, double> cost)
        where T : class
    {
        T? best = null;
        var lowest = double.PositiveInfinity;
        foreach (var thing in things)
        {
            var price = cost(thing);
            if (best is null || price < lowest)
            {
                (best, lowest) = (thing, price);
            }
        }

        return best ?? throw new ArgumentException("There is nothing to choose from.", nameof(things));
    }
}
