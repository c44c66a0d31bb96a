using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Resolution.Identity;
using KnowledgeGraph.Resolution.Knowledge;

namespace KnowledgeGraph.Resolution.Entities;

/// <summary>Makes the node of a group: its label, name and aliases, none of them depending on order.</summary>
internal sealed class EntityNodes(ILexiconFacts lexicon, GraphSchema schema)
{
    private readonly LexiconIdentity _lexiconIds = new(lexicon);

    public GraphNode Of(EntityGroup group) => Of(
        group.Identity.Id,
        group.Identity.Scope,
        group.Identity.ScopeOf,
        [.. group.Members.Select(m => VoteOf(m.Entity))],
        group.Members.SelectMany(m => AliasesOf(m.Entity)));

    /// <summary>What one article says about the name and type of a node.</summary>
    public static EntityVote VoteOf(LocalEntity entity) =>
        new(Surfaces.Bare(Surfaces.Mend(entity.Name)), entity.Type, Math.Max(1, entity.Mentions.Count));

    /// <summary>The names of one article that hold beyond it.</summary>
    public IEnumerable<string> AliasesOf(LocalEntity entity) => Surfaces.BeyondTheArticle(entity, _lexiconIds);

    /// <summary>The node of everything said about it.</summary>
    public GraphNode Of(string id, string scope, string? scopeOf, IReadOnlyList<EntityVote> votes, IEnumerable<string> names)
    {
        var fact = scope == Scopes.Lexicon && lexicon.Find(id) is { } row && row.Id == id ? row : null;
        var name = fact?.Name ?? Majority.Of(votes.Select(v => (v.Name, v.Weight)), StringComparer.Ordinal);
        var properties = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["nameFolded"] = lexicon.Fold(name),
            ["aliases"] = names.Where(alias => alias != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray(),
            ["scope"] = scope,
        };
        if (scopeOf is not null)
        {
            properties["scopeOf"] = scopeOf;
        }

        return new GraphNode(id, Labels(votes, fact), properties);
    }

    private IReadOnlyList<string> Labels(IReadOnlyList<EntityVote> votes, LexiconFact? fact)
    {
        var type = fact?.Type ?? Majority.Of(votes.Select(v => (v.Type, v.Weight)), Comparer<EntityType>.Default);
        var labels = schema.LabelsOf(type);
        var further = (fact?.AlsoTypes ?? []).Select(t => t.ToString()).Intersect(schema.Label(type.ToString())!.MayAlso, StringComparer.Ordinal).ToArray();
        return further.Length == 0 ? labels : [.. labels.Concat(further).Order(StringComparer.Ordinal)];
    }
}
