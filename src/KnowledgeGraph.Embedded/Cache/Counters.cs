using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Embedded.Cache;

/// <summary>How many nodes have each label and how many relationships each type; the totals stand under <see cref="Total"/>.</summary>
internal sealed class Counters
{
    /// <summary>Stands in the file for "all of them".</summary>
    public const int Total = -1;

    private readonly Dictionary<(TokenKind Kind, int Token), long> _counts = [];

    /// <summary>The same by whole sets of labels.</summary>
    public LabelSets LabelSets { get; private init; } = new();

    public long this[TokenKind kind, int token] =>
        token == Token.Unknown ? 0 : _counts.GetValueOrDefault((kind, token == Token.Any ? Total : token));

    public void Set(TokenKind kind, int token, long count) => _counts[(kind, token)] = count;

    public void Add(TokenKind kind, int token, int difference)
    {
        ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, (kind, token), out _);
        count += difference;
    }

    public Counters Copy()
    {
        var copy = new Counters { LabelSets = LabelSets.Copy() };
        foreach (var (key, count) in _counts)
        {
            copy._counts.Add(key, count);
        }

        return copy;
    }

    /// <summary>Those that differ from an earlier state.</summary>
    public IEnumerable<(TokenKind Kind, int Token, long Count)> Since(Counters earlier) =>
        from entry in _counts
        where earlier._counts.GetValueOrDefault(entry.Key) != entry.Value
        orderby entry.Key.Kind, entry.Key.Token
        select (entry.Key.Kind, entry.Key.Token, entry.Value);
}
