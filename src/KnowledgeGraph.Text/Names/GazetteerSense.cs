using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Text.Names;

/// <summary>What a surface may stand for.</summary>
/// <param name="Row">The row.</param>
/// <param name="Contextual">Whether the article has to prove it.</param>
public readonly record struct GazetteerSense(LexiconRow Row, bool Contextual);
