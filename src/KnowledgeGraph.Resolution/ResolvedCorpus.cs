using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Resolution;

/// <summary>What the corpus stage makes.</summary>
/// <param name="Graph">The graph as it should stand in a store.</param>
/// <param name="Problems">Claims kept without a direct relationship, or left out; in order of article and claim.</param>
/// <param name="LedgerNotes">Decisions of people that met nothing or could not be carried out; each names file and line.</param>
public sealed record ResolvedCorpus(PropertyGraph Graph, IReadOnlyList<ResolutionProblem> Problems, IReadOnlyList<string> LedgerNotes);
