using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Context.Asides;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>A bracket that may state something of the name before it, and of those in a row with that.</summary>
internal sealed class StatingAside
{
    private readonly Span _span;
    private readonly List<Item> _inside;
    private readonly HashSet<string> _hosts;

    public StatingAside(Aside aside, SentenceView sentence)
    {
        _span = aside.Span;
        _inside = [.. sentence.WithAsides!.Items.Where(item => aside.Span.Covers(item.Span))];
        _hosts = sentence.Chunks.Where(chunk => chunk.Items.Contains(aside.Host!)).SelectMany(chunk => chunk.Items).Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the proposal is what the bracket says.</summary>
    /// <param name="draft">The proposal.</param>
    /// <param name="isKnown">Whether the sentence says so without the bracket.</param>
    public bool Says(ClaimDraft draft, bool isKnown)
    {
        var (subject, item) = (Stands(draft.Subject), draft.Object is null ? draft.Time is { } time && _span.Covers(time.Span) : Stands(draft.Object));
        return (subject || IsDate(draft)) && item && draft.Quote.Overlaps(_span) && (_inside.Count > 0 ? HoldsAnEnd(draft) : !isKnown);
    }

    private bool Stands(string key) => _hosts.Contains(key) || _inside.Exists(item => item.Key.Equals(key, StringComparison.Ordinal));

    // 甲（2023年9月25日）发布乙
    private bool IsDate(ClaimDraft draft) => draft.Object is null && _inside is [{ Kind: ItemKind.Time }];

    private bool HoldsAnEnd(ClaimDraft draft) =>
        _inside.Exists(item => item.Kind == ItemKind.Time ? draft.Object is null : item.Key.Equals(draft.Subject, StringComparison.Ordinal) || item.Key.Equals(draft.Object, StringComparison.Ordinal));
}
