namespace KnowledgeGraph.Text.Lexicons;

/// <summary>Whether a surface, as it is written in a lexicon file, is asked for.</summary>
/// <param name="surface">The surface without the mark of a contextual one.</param>
internal delegate bool SurfaceTest(ReadOnlySpan<char> surface);
