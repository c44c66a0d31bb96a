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

    public GraphNode Of(EntityGroup group)
    {
        var fact = group.Identity.Scope == Scopes.Lexicon && lexicon.Find(group.Identity.Id) is { } row && row.Id == group.Identity.Id ? row : null;
        var name = fact?.Name ?? Majority.Of(group.Members.Select(m => (Surfaces.Bare(Surfaces.Mend(m.Entity.Name)), Weight(m))), StringComparer.Ordinal);
        var aliases = group.Members.SelectMany(m => Surfaces.BeyondTheArticle(m.Entity, _lexiconIds))
            .Where(alias => alias != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var properties = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["nameFolded"] = lexicon.Fold(name),
            ["aliases"] = aliases.ToArray(),
            ["scope"] = group.Identity.Scope,
        };
        if (group.Identity.ScopeOf is { } scopeOf)
        {
            properties["scopeOf"] = scopeOf;
        }

        return new GraphNode(group.Identity.Id, Labels(group, fact), properties);
    }

    private IReadOnlyList<string> Labels(EntityGroup group, LexiconFact? fact)
    {
        var type = fact?.Type ?? Majority.Of(group.Members.Select(m => (m.Entity.Type, Weight(m))), Comparer<EntityType>.Default);
        var labels = schema.LabelsOf(type);
        var further = (fact?.AlsoTypes ?? []).Select(t => t.ToString()).Intersect(schema.Label(type.ToString())!.MayAlso, StringComparer.Ordinal).ToArray();
        return further.Length == 0 ? labels : [.. labels.Concat(further).Order(StringComparer.Ordinal)];
    }

    private static int Weight(EntityMember member) => Math.Max(1, member.Entity.Mentions.Count);
}
