using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Resolution.Entities;
using KnowledgeGraph.Resolution.Figures;
using KnowledgeGraph.Resolution.Filings;
using KnowledgeGraph.Resolution.Identity;
using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Resolution.Times;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>What articles say of shared nodes, as words, and the nodes made of all such words.</summary>
internal sealed class NodeStatements(ILexiconFacts lexicon, GraphSchema schema)
{
    private const string IsA = "i";
    private const string Vote = "v";
    private const string Alias = "a";
    private const string Figure = "f";
    private const string Filing = "g";
    private const string FilingName = "h";
    private const string Time = "t";

    private readonly EntityNodes _entities = new(lexicon, schema);
    private readonly FilingNodes _filings = new(schema, lexicon.Fold);

    public IEnumerable<(string Word, int Weight)> Of(LocalEntity entity, EntityIdentity identity)
    {
        var vote = EntityNodes.VoteOf(entity);
        yield return (Packed.Of(IsA, identity.Scope, identity.ScopeOf), 1);
        yield return (Packed.Of(Vote, vote.Name, Written.Number((int)vote.Type)), vote.Weight);
        foreach (var alias in _entities.AliasesOf(entity).Distinct(StringComparer.Ordinal))
        {
            yield return (Packed.Of(Alias, alias), 1);
        }
    }

    public static string Of(FigureUse use) => Packed.Of(Figure, Written.Of(use.Quantity), use.Text, use.Measure, Written.Of(use.AsOf));

    public static IEnumerable<string> Of(FilingKey key, IEnumerable<string> names) =>
        names.Select(name => Packed.Of(FilingName, name)).Prepend(Packed.Of(Filing, key.Regime, key.Batch.Name, key.Batch.Number is { } number ? Written.Number(number) : null));

    public static string Of(TimeValue time) => Packed.Of(Time, Written.Of(time));

    /// <summary>The node that all words together make.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="words">At least one word with its weight, in ordinal order.</param>
    public GraphNode Node(string id, IReadOnlyList<KeyValuePair<string, int>> words)
    {
        var read = words.Select(w => (Parts: Packed.Read(w.Key), Weight: w.Value)).ToArray();
        return read.Select(r => r.Parts[0]).First(kind => kind is IsA or Figure or Filing or Time) switch
        {
            IsA => Entity(id, read),
            Figure => FigureNodes.Of(id, [.. read.Select(r => (ReadFigure(r.Parts), r.Weight))]),
            Filing => ReadFiling(read),
            _ => TimeNodes.Of(TimeNodes.Widest(read.Select(r => Written.Time(r.Parts[1])!))),
        };
    }

    private GraphNode Entity(string id, (string?[] Parts, int Weight)[] words)
    {
        var identity = words.Where(w => w.Parts[0] == IsA).Select(w => (Scope: w.Parts[1]!, ScopeOf: w.Parts[2]))
            .OrderBy(i => i.Scope, StringComparer.Ordinal).ThenBy(i => i.ScopeOf, StringComparer.Ordinal).First();
        var votes = words.Where(w => w.Parts[0] == Vote).Select(w => new EntityVote(w.Parts[1]!, (EntityType)Written.Number(w.Parts[2]!), w.Weight));
        return _entities.Of(id, identity.Scope, identity.ScopeOf, [.. votes], words.Where(w => w.Parts[0] == Alias).Select(w => w.Parts[1]!));
    }

    private static FigureUse ReadFigure(string?[] parts) => new(Written.Quantity(parts[1]!), parts[2]!, parts[3], Written.Time(parts[4]));

    private GraphNode ReadFiling((string?[] Parts, int Weight)[] words)
    {
        var key = words.First(w => w.Parts[0] == Filing).Parts;
        var names = words.Where(w => w.Parts[0] == FilingName).Select(w => w.Parts[1]!).Order(StringComparer.Ordinal);
        return _filings.Of(new FilingKey(key[1]!, new FilingBatch(key[2]!, key[3] is { } number ? Written.Number(number) : null)), names);
    }
}
