namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>Directions seen from the other end.</summary>
internal static class PatternDirections
{
    public static PatternDirection Turned(this PatternDirection direction) => direction switch
    {
        PatternDirection.Left => PatternDirection.Right,
        PatternDirection.Right => PatternDirection.Left,
        _ => PatternDirection.Either,
    };
}
