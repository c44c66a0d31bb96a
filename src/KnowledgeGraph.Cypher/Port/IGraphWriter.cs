using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Port;

/// <summary>What the engine writes to a graph, within the transaction of the reader beside it, which sees every write at once.</summary>
/// <exception cref="GraphRuleException">A write that a constraint forbids; the transaction is then to be rolled back by its owner.</exception>
public interface IGraphWriter
{
    /// <summary>The token of a name, made when it is new.</summary>
    int MakeToken(TokenKind kind, string name);

    /// <summary>Makes a node.</summary>
    /// <param name="labels">Tokens without repetition, in any order.</param>
    /// <param name="properties">Properties without repetition, in any order.</param>
    /// <returns>Its id, above every id that the graph ever gave to a node.</returns>
    long CreateNode(ReadOnlySpan<int> labels, ReadOnlySpan<PropertyEntry> properties);

    /// <summary>Makes a relationship between two living nodes.</summary>
    /// <returns>Its id, above every id that the graph ever gave to a relationship.</returns>
    long CreateRelationship(long start, int type, long end, ReadOnlySpan<PropertyEntry> properties);

    /// <summary>Sets a property of a node, or removes it when the value is null.</summary>
    void SetNodeProperty(long node, int key, Value value);

    /// <summary>Sets a property of a relationship, or removes it when the value is null.</summary>
    void SetRelationshipProperty(long relationship, int key, Value value);

    /// <summary>Adds a label; <c>false</c> when the node had it.</summary>
    bool AddLabel(long node, int label);

    /// <summary>Removes a label; <c>false</c> when the node did not have it.</summary>
    bool RemoveLabel(long node, int label);

    /// <summary>Deletes a node. The engine has deleted its relationships before.</summary>
    void DeleteNode(long node);

    /// <summary>Deletes a relationship.</summary>
    void DeleteRelationship(long relationship);

    /// <summary>Makes an index or a uniqueness constraint.</summary>
    /// <param name="rule">Label and keys by name; the engine has given it a name.</param>
    /// <param name="ifNotExists">Whether one that exists (same name, or same label, keys and kind) is no error.</param>
    /// <returns>Whether it was made.</returns>
    bool CreateRule(SchemaRule rule, bool ifNotExists);

    /// <summary>Makes a full-text index.</summary>
    /// <param name="rule">What is to be indexed.</param>
    /// <param name="ifNotExists">Whether one that exists (same name, or same labels and keys) is no error.</param>
    /// <returns>Whether it was made.</returns>
    bool CreateTextRule(TextRule rule, bool ifNotExists);

    /// <summary>Drops an index, full-text ones too, or a constraint by name.</summary>
    /// <returns>Whether it existed; when it did not and <paramref name="ifExists"/> is false, it is an error.</returns>
    bool DropRule(string name, bool isConstraint, bool ifExists);
}
