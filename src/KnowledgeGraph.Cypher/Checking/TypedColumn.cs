namespace KnowledgeGraph.Cypher.Checking;

/// <summary>A column of a result, with its type as far as the text tells it.</summary>
internal sealed record TypedColumn(string Name, StaticType Type);
