using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>The part of a model's name that is its own.</summary>
/// <param name="Span">Where it stands, in the folded text.</param>
/// <param name="Row">Its lexicon row, or <c>null</c>.</param>
internal readonly record struct ModelBrand(Span Span, LexiconRow? Row);
