namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>A half-open range of UTF-16 positions in the statement.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last.</param>
public readonly record struct Position(int Start, int End)
{
    /// <summary>From the start of this to the end of <paramref name="last"/>.</summary>
    public Position To(Position last) => new(Start, Math.Max(End, last.End));
}
