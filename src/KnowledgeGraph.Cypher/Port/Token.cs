namespace KnowledgeGraph.Cypher.Port;

/// <summary>Special values of label, type and property-key tokens. Real tokens are 0 and above.</summary>
public static class Token
{
    /// <summary>The name is not known to the graph: nothing has it.</summary>
    public const int Unknown = -1;

    /// <summary>Whatever label or type.</summary>
    public const int Any = -2;
}
