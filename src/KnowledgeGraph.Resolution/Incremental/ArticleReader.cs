using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Resolution.Assembly;
using KnowledgeGraph.Resolution.Entities;
using KnowledgeGraph.Resolution.Figures;
using KnowledgeGraph.Resolution.Filings;
using KnowledgeGraph.Resolution.Identity;
using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Resolution.Proof;
using KnowledgeGraph.Resolution.Times;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>Reads what one article contributes. Knows other articles only by the organisations that people are known by.</summary>
internal sealed class ArticleReader(ILexiconFacts lexicon, GraphSchema schema, Ledger ledger)
{
    private readonly LedgerIdentities _decided = new(ledger, lexicon);
    private readonly FilingNodes _filingNodes = new(schema, lexicon.Fold);
    private readonly NodeStatements _nodes = new(lexicon, schema);

    private EntityResolver Entities => new(lexicon, _decided);

    /// <summary>The people of an article whom other articles may name as well.</summary>
    public IEnumerable<Contribution> People(ArticleFacts facts) =>
        Entities.People(facts, Entities.Things(facts)).Select(p => new Contribution(Keys.People(p.Name), PersonStatements.Of(p), 1));

    /// <summary>All that follows from an article.</summary>
    /// <param name="facts">What it states.</param>
    /// <param name="organizationOf">The organisation that a person is known by.</param>
    public ArticleReading Read(ArticleFacts facts, Func<Person, string?> organizationOf)
    {
        _decided.Met.Clear();
        var identities = Entities.Things(facts);
        foreach (var person in Entities.People(facts, identities).ToArray())
        {
            identities.Add(new LocalRef(person.ArticleId, person.Key), Entities.Of(facts, person, organizationOf(person)));
        }

        var (figures, filings, times) = (new FigureRegistry(lexicon.Fold), new FilingRegistry(_filingNodes), new TimeRegistry());
        var claims = new ArticleClaims(schema.Projection, figures, filings, times).Resolve(facts, identities);
        var groups = EntityGroups.Of([facts], identities).Concat(EntityGroups.Of([facts], filings.Named));
        var said = Names(facts)
            .Concat(_decided.Met.Select(line => new Contribution(Keys.MetByName(line), facts.Article.Id, 1)))
            .Concat(OfEntities(facts, identities))
            .Concat(figures.Uses.SelectMany(f => f.Value.Select(use => new Contribution(Keys.Node(f.Key), NodeStatements.Of(use), 1))))
            .Concat(filings.Filings.SelectMany(f => NodeStatements.Of(f.Value.Key, f.Value.Names).Select(word => new Contribution(Keys.Node(f.Key), word, 1))))
            .Concat(times.Times.SelectMany(t => t.Value.Select(time => new Contribution(Keys.Node(t.Key), NodeStatements.Of(time), 1))));
        return new ArticleReading(facts, claims, [.. groups.SelectMany(MentionEdges.Of)], [.. said]);
    }

    private IEnumerable<Contribution> OfEntities(ArticleFacts facts, IReadOnlyDictionary<LocalRef, EntityIdentity> identities) =>
        from entity in facts.Entities
        let identity = identities.GetValueOrDefault(new LocalRef(facts.Article.Id, entity.Key))
        where identity is not null
        from said in _nodes.Of(entity, identity)
        select new Contribution(Keys.Node(identity.Id), said.Word, said.Weight);

    private static IEnumerable<Contribution> Names(ArticleFacts facts) => facts.Entities
        .SelectMany(IdsOf).Distinct(StringComparer.Ordinal)
        .Select(id => new Contribution(Keys.Lexicon(id), facts.Article.Id, 1));

    private static IEnumerable<string> IdsOf(LocalEntity entity) =>
        entity.Mentions.Select(m => m.LexiconId).Append(entity.LexiconId).OfType<string>();
}
