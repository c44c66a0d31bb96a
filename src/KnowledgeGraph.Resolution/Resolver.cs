using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Resolution.Assembly;
using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Resolution.Ledgers;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// The corpus stage: from the facts of all articles to the graph. A function of the set of facts, the lexicon and the
/// schema: order, threads, paths and the clock do not matter. Holds no state between calls.
/// </summary>
public sealed class Resolver(ILexiconFacts lexicon, GraphSchema schema, Ledger ledger)
{
    /// <summary>With the schema that ships.</summary>
    public Resolver(ILexiconFacts lexicon)
        : this(lexicon, GraphSchema.Default, Ledger.Empty)
    {
    }

    /// <summary>With the schema that ships and people's decisions.</summary>
    /// <exception cref="LedgerException">A decision contradicts a pair that must stay apart.</exception>
    public Resolver(ILexiconFacts lexicon, Ledger ledger)
        : this(lexicon, GraphSchema.Default, ledger) => ledger.Check(lexicon);

    /// <summary>Makes the graph. Facts of the same article count once.</summary>
    /// <exception cref="SchemaViolationException">The graph does not fit the schema: a fault of this program.</exception>
    public PropertyGraph Resolve(IReadOnlyCollection<ArticleFacts> facts) => ResolveCorpus(facts).Graph;

    /// <summary>Makes the graph and tells which claims could not become relationships.</summary>
    /// <exception cref="SchemaViolationException">The graph does not fit the schema: a fault of this program.</exception>
    public ResolvedCorpus ResolveCorpus(IReadOnlyCollection<ArticleFacts> facts)
    {
        var corpus = new GraphAssembler(new RememberedNames(lexicon), schema, ledger).Assemble(FactSet.Of(facts));
        new SchemaCheck(schema).Demand(corpus.Graph);
        return corpus;
    }
}
