namespace KnowledgeGraph.Text.Names;

/// <summary>A surface that a gazetteer knows.</summary>
/// <param name="Key">The form in which it is compared.</param>
/// <param name="Sense">What it may stand for; <c>null</c> for an ordinary word that only looks like a name.</param>
/// <param name="Before">The entry before it that begins with the same two units, or -1.</param>
internal readonly record struct SurfaceEntry(string Key, GazetteerSense? Sense, int Before);
