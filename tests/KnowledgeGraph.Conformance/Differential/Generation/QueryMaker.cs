namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>Whole cases: a graph, and a query over it.</summary>
public static class QueryMaker
{
    /// <summary>The case of a seed.</summary>
    public static DifferentialCase Make(int seed)
    {
        var dice = new Dice(seed);
        var (nodes, edges) = new GraphMaker(dice).Make();
        var clauses = new ClauseMaker(dice);
        var scope = new Scope();
        var parts = new List<Tree>();
        for (var i = 1 + dice.Next(3); i > 0; i--)
        {
            parts.Add(clauses.Read(scope));
        }

        var writes = dice.Next(100) < 40;
        for (var i = writes ? 1 + dice.Next(2) : 0; i > 0; i--)
        {
            if (scope.All.Count == 0 && parts.Count > 0)
            {
                parts.Add(Tree.Leaf("WITH 1 AS one"));
            }

            parts.Add(clauses.Write(scope));
        }

        var isOrdered = false;
        if (!writes || dice.OneIn(2))
        {
            parts.Add(Return(dice, clauses, scope, ref isOrdered));
        }

        return new DifferentialCase(seed, nodes, edges, parts, isOrdered, writes, dice.Used);
    }

    private static Tree Return(Dice dice, ClauseMaker clauses, Scope scope, ref bool isOrdered)
    {
        dice.Use("RETURN");
        var expressions = new ExpressionMaker(dice);
        var parts = new List<Tree>();
        for (var i = 1 + dice.Next(2); i > 0; i--)
        {
            parts.Add(dice.OneIn(4) && scope.All.Count > 0 ? Tree.Leaf(dice.Pick(scope.All).Name) : expressions.Scalar(scope));
        }

        if (dice.OneIn(3))
        {
            parts.Add(clauses.Aggregate(scope));
        }

        var items = string.Join(", ", parts.Select((_, i) => $"{{{i}}} AS o{i}"));
        var distinct = dice.OneIn(4) ? dice.Use("RETURN DISTINCT")[6..] : "";
        var isSorted = dice.OneIn(3) && parts.TrueForAll(p => scope.All.All(v => v.Name != p.ToString()));
        isOrdered = isSorted;
        var order = isSorted ? $" {dice.Use("ORDER BY")} {string.Join(", ", parts.Select((_, i) => $"o{i}{dice.Pick("", " " + dice.Use("DESC"))}"))}{dice.Pick("", " SKIP 1", " LIMIT 3")}" : "";
        return new Tree($"RETURN{distinct} {items}{order}", [.. parts]);
    }
}
