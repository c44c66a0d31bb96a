namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>A small random graph as elements of one <c>CREATE</c>; every node has an <c>id</c> of its own.</summary>
internal sealed class GraphMaker(Dice dice)
{
    public (List<string> Nodes, List<(int From, int To, string Text)> Edges) Make()
    {
        var nodes = Enumerable.Range(0, dice.OneIn(25) ? 0 : 4 + dice.Next(3)).Select(Node).ToList();
        var edges = new List<(int From, int To, string Text)>();
        for (var i = 0; nodes.Count > 0 && i < 14; i++)
        {
            edges.Add((dice.Next(nodes.Count), dice.Next(nodes.Count), $":{dice.Pick("R", "R", "S", "T")} {{w: {i}{dice.Pick("", ", s: 'a'", ", i: 3")}}}"));
        }

        return (nodes, edges);
    }

    private string Node(int number)
    {
        string?[] properties =
        [
            "id: " + number,
            dice.OneIn(3) ? null : "i: " + dice.Pick("1", "2", "3", "-1"),
            dice.OneIn(3) ? null : "f: " + dice.Pick("0.5", "1.5", "-2.0"),
            dice.OneIn(3) ? null : "s: " + dice.Pick("'a'", "'b'", "'ab'", "''", "'文心'"),
            dice.OneIn(2) ? null : "b: " + dice.Pick("true", "false"),
            dice.OneIn(2) ? null : "d: date('" + dice.Pick("2020-01-01", "2021-06-30") + "')",
            dice.OneIn(2) ? null : "l: " + dice.Pick("[1, 2]", "[2, 1, 2]", "[3]"),
        ];
        return $"{dice.Pick("", ":A", ":B", ":A:B", ":C", ":A:C")} {{{string.Join(", ", properties.OfType<string>())}}}";
    }
}
