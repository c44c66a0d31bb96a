namespace KnowledgeGraph.Text.Lexicons;

/// <summary>Two ids that must never become one.</summary>
public sealed record NeverMergePair(string A, string B, string Why);
