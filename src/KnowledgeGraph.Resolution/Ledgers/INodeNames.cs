namespace KnowledgeGraph.Resolution.Ledgers;

/// <summary>What nodes are called, as decisions speak of them.</summary>
internal interface INodeNames
{
    /// <summary>A node's name, or <c>null</c> where there is no such node.</summary>
    string? NameOf(string id);

    /// <summary>The nodes that an id, a name or an alias means, in order of id; claims are not among them.</summary>
    IReadOnlyList<string> Find(string idOrName);
}
