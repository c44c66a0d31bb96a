namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>A verb of making where it stands in a sentence's shape.</summary>
internal sealed record MakingSite(MakingVerb Verb, int Start, int End);
