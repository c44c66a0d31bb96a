using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Resolution.Knowledge;

namespace KnowledgeGraph.Resolution.Identity;

/// <summary>A lexicon id is the node's id; a retired one follows its redirect, unless the two must stay apart.</summary>
internal sealed class LexiconIdentity(ILexiconFacts lexicon)
{
    public EntityIdentity Of(string lexiconId)
    {
        var id = Resolve(lexiconId);
        return id == lexiconId
            ? new EntityIdentity(id, Scopes.Lexicon, null, $"lexicon {id}")
            : new EntityIdentity(id, Scopes.Lexicon, null, $"lexicon {id}, redirected from {lexiconId}");
    }

    public string Resolve(string lexiconId) =>
        lexicon.Find(lexiconId) is { } fact && lexicon.WhyApart(lexiconId, fact.Id) is null ? fact.Id : lexiconId;

    /// <summary>The companies that a company belongs to, the nearest first.</summary>
    public IEnumerable<string> ParentCompanies(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { id };
        var parent = Parent(id);
        while (parent is { Type: EntityType.Company } && seen.Add(parent.Id))
        {
            yield return parent.Id;
            parent = Parent(parent.Id);
        }
    }

    private LexiconFact? Parent(string id) => lexicon.Find(id)?.Parent is { } parent ? lexicon.Find(parent) : null;
}
