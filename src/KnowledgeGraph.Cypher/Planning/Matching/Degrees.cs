using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>How many relationships are to be expected, by counts.</summary>
internal static class Degrees
{
    /// <summary>The relationships of the wanted types in the whole graph.</summary>
    public static double Total(IGraphReader graph, GraphRelationship relationship) => relationship.TypeNames is { } names
        ? names.Sum(n => graph.CountRelationships(graph.FindToken(TokenKind.Type, n)))
        : graph.CountRelationships(Token.Any);

    /// <summary>The relationships of one node, on average over all nodes.</summary>
    public static double Average(IGraphReader graph, GraphRelationship relationship)
    {
        var one = Total(graph, relationship) / Math.Max(1, graph.CountNodes(Token.Any));
        one = relationship.Pattern.Direction == Syntax.Ast.PatternDirection.Either ? one * 2 : one;
        var length = relationship.Pattern.Length;
        return length is null ? one : Math.Pow(Math.Max(one, 1.5), Math.Min(length.Max ?? 8, 8)) * 2;
    }
}
