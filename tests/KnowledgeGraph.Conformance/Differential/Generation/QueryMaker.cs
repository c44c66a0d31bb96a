namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>Whole cases: a graph, and a query over it.</summary>
public static class QueryMaker
{
    /// <summary>Neighbouring seeds share a graph, so that it need not be made anew for each query.</summary>
    private const int CasesOnOneGraph = 25;

    /// <summary>The case of a seed.</summary>
    public static DifferentialCase Make(int seed)
    {
        var dice = new Dice(seed);
        var (nodes, edges) = new GraphMaker(new Dice(seed / CasesOnOneGraph)).Make();
        var clauses = new ClauseMaker(dice);
        var scope = new Scope();
        var parts = new List<Tree>();
        for (var i = 1 + (dice.OneIn(2) ? 0 : dice.Next(3)); i > 0; i--)
        {
            parts.Add(clauses.Read(scope));
        }

        var writes = dice.Next(100) < 36;
        if (writes)
        {
            // Two writing clauses over several rows would show whether rows or clauses go first, which openCypher leaves open.
            parts.Add(clauses.Write(scope));
        }

        var isOrdered = false;
        if (!writes || !dice.OneIn(4))
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
        for (var i = dice.OneIn(4) ? 0 : 1 + dice.Next(2); i > 0; i--)
        {
            parts.Add(dice.OneIn(4) && scope.All.Count > 0 ? Tree.Leaf(dice.Pick(scope.All).Name) : expressions.Scalar(scope));
        }

        if (parts.Count == 0 || dice.OneIn(4))
        {
            parts.Add(clauses.Aggregate(scope));
        }

        var items = string.Join(", ", parts.Select((_, i) => $"{{{i}}} AS o{i}"));
        var distinct = dice.OneIn(4) ? dice.Use("RETURN DISTINCT")[6..] : "";
        var isSorted = dice.OneIn(3) && parts.TrueForAll(p => scope.All.All(v => v.Name != p.ToString()));
        isOrdered = isSorted;
        var order = isSorted ? $" {dice.Use("ORDER BY")} {string.Join(", ", parts.Select((_, i) => $"o{i}{dice.Pick("", " " + dice.Use("DESC"))}"))}{dice.Pick("", "", "", " SKIP 1", " LIMIT 3")}" : "";
        return new Tree($"RETURN{distinct} {items}{order}", [.. parts]);
    }
}
