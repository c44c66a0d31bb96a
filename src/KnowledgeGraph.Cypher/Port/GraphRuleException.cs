namespace KnowledgeGraph.Cypher.Port;

/// <summary>A graph refuses a write because of its rules: a uniqueness constraint, a rule that exists or is missing.</summary>
/// <remarks>The engine turns it into a <see cref="CypherException"/> of class <c>ConstraintVerificationFailed</c> or <c>SchemaError</c>.</remarks>
public sealed class GraphRuleException(bool isViolation, string message) : Exception(message)
{
    /// <summary>Whether data violates a constraint; otherwise the schema command itself is at fault.</summary>
    public bool IsViolation { get; } = isViolation;
}
