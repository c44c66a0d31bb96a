using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Port;

/// <summary>
/// What the engine reads of a graph, within one transaction and on one thread: a consistent snapshot, plus the
/// transaction's own writes.
/// </summary>
/// <remarks>
/// Names are tokens: small integers, 0 and above, constant while the transaction lives. Methods that take a token
/// accept <see cref="Token.Unknown"/> and find nothing. Ids are 0 and above. Nothing here allocates an edge, a node
/// or a row at a time: scans fill the caller's buffer, adjacency is a slice of an array.
/// Properties hold booleans, integers, floats, strings, temporal values and lists of them.
/// </remarks>
public interface IGraphReader
{
    /// <summary>The token of a name, or <see cref="Token.Unknown"/>.</summary>
    int FindToken(TokenKind kind, string name);

    /// <summary>The name of a token.</summary>
    string TokenName(TokenKind kind, int token);

    /// <summary>All names of a kind that the graph knows, used or not, in the order of their tokens.</summary>
    IReadOnlyList<string> TokenNames(TokenKind kind);

    /// <summary>Whether a node lives.</summary>
    bool NodeExists(long node);

    /// <summary>The labels of a node, ascending by token; empty when there is no such node.</summary>
    /// <remarks>The memory may be shared and must stay as it is.</remarks>
    ReadOnlyMemory<int> Labels(long node);

    /// <summary>Whether a node has a label.</summary>
    bool HasLabel(long node, int label);

    /// <summary>One property of a node; null when it has none.</summary>
    Value NodeProperty(long node, int key);

    /// <summary>Appends all properties of a node, ascending by key.</summary>
    void NodeProperties(long node, List<PropertyEntry> into);

    /// <summary>Reads a relationship; <c>false</c> when there is none.</summary>
    bool TryRelationship(long relationship, out RelationshipRecord record);

    /// <summary>One property of a relationship; null when it has none.</summary>
    Value RelationshipProperty(long relationship, int key);

    /// <summary>Appends all properties of a relationship, ascending by key.</summary>
    void RelationshipProperties(long relationship, List<PropertyEntry> into);

    /// <summary>The relationships of a node in one direction, of one type or of <see cref="Token.Any"/>. A loop is in both directions.</summary>
    EdgeSlice Edges(long node, Direction direction, int type);

    /// <summary>How many relationships <see cref="Edges"/> would give, if possible without reading them.</summary>
    int Degree(long node, Direction direction, int type);

    /// <summary>Fills <paramref name="into"/> with ids above <paramref name="after"/> of nodes with a label (or <see cref="Token.Any"/>), ascending.</summary>
    /// <param name="label">The label's token.</param>
    /// <param name="after">The last id seen; -1 to begin.</param>
    /// <param name="into">The caller's buffer.</param>
    /// <returns>How many were written; fewer than the buffer holds only at the end.</returns>
    int ScanNodes(int label, long after, Span<long> into);

    /// <summary>The same for relationships of a type (or <see cref="Token.Any"/>), ascending by id.</summary>
    int ScanRelationships(int type, long after, Span<RelationshipRecord> into);

    /// <summary>How many nodes have a label; all nodes for <see cref="Token.Any"/>. Quick, exact.</summary>
    long CountNodes(int label);

    /// <summary>The sets of labels that nodes have, with the number of nodes that have exactly that set; in no order. Quick, exact.</summary>
    IReadOnlyList<LabelSetCount> LabelSets();

    /// <summary>How many relationships have a type; all for <see cref="Token.Any"/>. Quick, exact.</summary>
    long CountRelationships(int type);

    /// <summary>Whether nodes of a label can be found by one property, by index.</summary>
    bool HasIndex(int label, int key);

    /// <summary>Appends the ids of nodes that have <paramref name="label"/> and whose property equals <paramref name="value"/> (openCypher equality: 1 = 1.0), ascending.</summary>
    /// <remarks>Called only where <see cref="HasIndex"/> is true, and never with null.</remarks>
    void SeekNodes(int label, int key, Value value, List<long> into);

    /// <summary>
    /// Appends the nodes of an index whose first keys equal values and whose next key is in a range; perhaps others too, so
    /// that the caller checks again. Each node once.
    /// </summary>
    /// <param name="rule">One of <see cref="SchemaRules"/>.</param>
    /// <param name="equal">Values of the first keys, none null.</param>
    /// <param name="range">What is sought of the key after them; open when <paramref name="equal"/> has a value for every key.</param>
    /// <param name="into">Where the ids go, in any order.</param>
    void SeekRange(SchemaRule rule, ReadOnlySpan<Value> equal, ValueRange range, List<long> into);

    /// <summary>Changes whenever an index or constraint is made or dropped: cached plans of an older version are planned anew.</summary>
    long SchemaVersion { get; }

    /// <summary>All indexes and constraints, by name, ordinal.</summary>
    IReadOnlyList<SchemaRule> SchemaRules();

    /// <summary>All full-text indexes, by name, ordinal.</summary>
    IReadOnlyList<TextRule> TextRules();

    /// <summary>Appends what a query finds in a full-text index, best first.</summary>
    /// <param name="index">The name of an index that exists.</param>
    /// <param name="query">The query, in Lucene's syntax.</param>
    /// <param name="into">Where the matches go.</param>
    /// <exception cref="CypherException">The query cannot be read.</exception>
    void SearchText(string index, string query, List<TextMatch> into);
}
