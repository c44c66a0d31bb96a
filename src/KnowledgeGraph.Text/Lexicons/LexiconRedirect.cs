namespace KnowledgeGraph.Text.Lexicons;

/// <summary>An id that was retired and the one that took its place.</summary>
public sealed record LexiconRedirect(string From, string To, string Why);
