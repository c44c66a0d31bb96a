using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Resolution.Ledgers;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>
/// The corpus stage in proportion to what changed: equal to <see cref="Resolver"/> on all articles, by any way to them.
/// Every shared element is made of what articles say of it, kept by key with weights; an article that comes, goes or
/// changes adds and takes away its own words, and only elements whose words changed are made anew, stage after stage:
/// people, nodes, claims, facts. The way of incremental view maintenance (Gupta and Mumick, 1995) and of differential
/// dataflow's arrangements (McSherry et al., 2013).
/// </summary>
/// <remarks>What is remembered holds for one ledger: with another, begin with an empty memory.</remarks>
public sealed class IncrementalResolver(ILexiconFacts lexicon, GraphSchema schema, Ledger ledger)
{
    private readonly RememberedNames _lexicon = new(lexicon);

    /// <summary>Brings the memory up to date and tells how the graph changes.</summary>
    /// <param name="articles">The ids of articles that came, went or changed.</param>
    /// <param name="lexiconIds">Lexicon ids whose row, redirect or parents changed.</param>
    /// <param name="factsOf">The facts of an article, or <c>null</c> for one that is gone; asked more than once.</param>
    /// <param name="memory">What the last run left; afterwards what this one leaves.</param>
    /// <exception cref="SchemaViolationException">The graph does not fit the schema: a fault of this program.</exception>
    public GraphChange Resolve(
        IReadOnlyCollection<string> articles,
        IReadOnlyCollection<string> lexiconIds,
        Func<string, ArticleFacts?> factsOf,
        IResolutionMemory memory) =>
        new ResolutionRun(_lexicon, schema, ledger, factsOf, memory).Resolve(articles, lexiconIds);
}
