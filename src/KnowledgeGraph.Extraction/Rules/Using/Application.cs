using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Using;

/// <summary>That something is applied in fields, as read from one word.</summary>
internal sealed record Application(SentenceView Sentence, int Verb, int VerbEnd, IReadOnlyList<Item> Things, IReadOnlyList<Item> Fields, Modality Modality);
