using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Port;

/// <summary>Which values of a key are sought; null leaves a side open.</summary>
/// <param name="From">The least value, itself included.</param>
/// <param name="To">The greatest value, itself included.</param>
/// <param name="Prefix">What a string begins with; then the others are null.</param>
public readonly record struct ValueRange(Value From, Value To, string? Prefix)
{
    /// <summary>Whether nothing is said of the key.</summary>
    public bool IsOpen => From.IsNull && To.IsNull && Prefix is null;
}
