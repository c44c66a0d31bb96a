namespace KnowledgeGraph.Text.Lexicons;

/// <summary>One way to write a row's name.</summary>
/// <param name="Text">The words, as the file has them.</param>
/// <param name="Contextual">Whether the words also mean something else, so that the article has to prove them.</param>
public readonly record struct LexiconSurface(string Text, bool Contextual);
