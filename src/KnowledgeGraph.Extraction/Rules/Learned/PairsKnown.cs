using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>What an article's rules say already: pairs that they tie, and ends that have their one partner.</summary>
internal sealed class PairsKnown
{
    private readonly HashSet<(string, string)> _pairs = [];
    private readonly HashSet<(string, string)> _subjects = [];
    private readonly HashSet<(string, string)> _objects = [];

    public PairsKnown(IEnumerable<ClaimDraft> drafts)
    {
        foreach (var draft in drafts.Where(draft => draft.Object is not null))
        {
            Add(draft.Predicate, draft.Subject, draft.Object!);
        }
    }

    /// <summary>Whether rules leave the pair free: they tie its ends in no way, and neither has its one partner.</summary>
    public bool IsFree(Pair pair)
    {
        var (predicate, subject, other) = (pair.Kind.Predicate, pair.Subject.Item.Key, pair.Object.Item.Key);
        return !(pair.Kind.Share == PairShare.Subject && _objects.Contains((predicate, other)))
            && !(pair.Kind.Share == PairShare.Object && _subjects.Contains((predicate, subject)))
            && !_pairs.Contains((subject, other)) && !_pairs.Contains((other, subject));
    }

    /// <summary>Takes in a pair that is stated.</summary>
    public void Add(Pair pair) => Add(pair.Kind.Predicate, pair.Subject.Item.Key, pair.Object.Item.Key);

    private void Add(string predicate, string subject, string other)
    {
        _pairs.Add((subject, other));
        _subjects.Add((predicate, subject));
        _objects.Add((predicate, other));
    }
}
