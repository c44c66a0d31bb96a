namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>What an entry of a map projection takes.</summary>
public enum MapProjectionKind
{
    /// <summary><c>.key</c>.</summary>
    Property,

    /// <summary><c>.*</c>.</summary>
    AllProperties,

    /// <summary><c>key: expression</c>, or a variable by its name.</summary>
    Entry,
}
