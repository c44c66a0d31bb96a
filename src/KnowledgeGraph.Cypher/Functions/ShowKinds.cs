namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The words between <c>SHOW</c> and the name of a list, which leave some of its rows out.</summary>
internal static class ShowKinds
{
    private static readonly string[] Unique =
        ["", "ALL", "UNIQUE", "UNIQUENESS", "NODE UNIQUE", "NODE UNIQUENESS", "PROPERTY UNIQUE", "PROPERTY UNIQUENESS", "NODE PROPERTY UNIQUENESS"];

    private static readonly string[] Ours = ["", "ALL", "BUILT IN"];

    /// <summary>Whether constraints on nodes' properties that must be unique, the only ones there are, are among those meant.</summary>
    public static bool AreUnique(string kind) => Array.IndexOf(Unique, kind) >= 0;

    /// <summary>Whether the functions of the language are among those meant.</summary>
    public static bool AreOurs(string kind) => Array.IndexOf(Ours, kind) >= 0;
}
