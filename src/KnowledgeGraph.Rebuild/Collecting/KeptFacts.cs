using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Rebuild.Merging;

namespace KnowledgeGraph.Rebuild.Collecting;

/// <summary>The facts of one file as they were extracted before.</summary>
/// <param name="Facts">One entry for each of its articles, in order.</param>
/// <param name="Stamp">What they were extracted with.</param>
public sealed record KeptFacts(IReadOnlyList<ArticleFacts> Facts, FactsStamp Stamp);
