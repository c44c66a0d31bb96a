using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Where the names found so far stand.</summary>
internal sealed class TakenPlaces
{
    private readonly bool[] _taken;
    private readonly bool[] _inside;
    private readonly HashSet<Span> _names;
    private readonly HashSet<int> _listedEnds;

    public TakenPlaces(int length, IReadOnlyList<Draft> drafts)
    {
        _taken = new bool[length];
        _inside = new bool[length + 1];
        _names = [.. drafts.Select(draft => draft.Span)];
        _listedEnds = [.. drafts.Where(draft => draft is { LexiconId: not null, Type: EntityType.Model or EntityType.Product or EntityType.Company or EntityType.Person or EntityType.Event }).Select(draft => draft.Span.End)];
        foreach (var name in _names)
        {
            _taken.AsSpan(name.Start, name.Length).Fill(true);
            _inside.AsSpan(name.Start + 1, name.Length - 1).Fill(true);
        }
    }

    /// <summary>How a stretch meets the names found.</summary>
    public enum Kind
    {
        /// <summary>It touches none.</summary>
        Free,

        /// <summary>It holds some whole, and more.</summary>
        Parts,

        /// <summary>It is one, lies in one, cuts one in two, or has a listed thing behind its maker (百度文小言).</summary>
        Taken,
    }

    /// <summary>How the stretch meets the names found.</summary>
    public Kind In(Span span) =>
        !_taken.AsSpan(span.Start, span.Length).Contains(true) ? Kind.Free : _inside[span.Start] || _inside[span.End] || _names.Contains(span) || _listedEnds.Contains(span.End) ? Kind.Taken : Kind.Parts;
}
