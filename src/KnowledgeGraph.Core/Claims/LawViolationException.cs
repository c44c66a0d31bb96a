namespace KnowledgeGraph.Core.Claims;

/// <summary>A claim that its own words do not carry. The fault of a rule, never of an article.</summary>
public sealed class LawViolationException(string message) : Exception(message);
