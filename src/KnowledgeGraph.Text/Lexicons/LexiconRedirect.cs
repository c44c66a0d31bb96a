namespace KnowledgeGraph.Text.Lexicons;

/// <summary>An id that was retired and the one that took its place.</summary>
/// <param name="From">The retired one.</param>
/// <param name="To">The one in its place.</param>
/// <param name="Why">The reason, for people.</param>
/// <param name="File">The file that says so.</param>
/// <param name="Line">Its line, from 1.</param>
public sealed record LexiconRedirect(string From, string To, string Why, string File, int Line);
