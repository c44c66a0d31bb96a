namespace KnowledgeGraph.Text.Lexicons;

/// <summary>Two ids that must never become one.</summary>
/// <param name="A">One.</param>
/// <param name="B">The other.</param>
/// <param name="Why">The reason, for people.</param>
/// <param name="File">The file that says so.</param>
/// <param name="Line">Its line, from 1.</param>
public sealed record NeverMergePair(string A, string B, string Why, string File, int Line);
