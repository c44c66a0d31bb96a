using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Context.Asides;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>A bracket that may state something of the name before it, and of those in a row with that.</summary>
internal sealed class StatingAside
{
    private static readonly string[] Comparing = WordData.List("rules", "stating-aside.comparing");
    private static readonly string[] Compared = ["较", "比", "同比", "环比", "增长"];
    private readonly Span _span;
    private readonly string _text;
    private readonly Item _host;
    private readonly bool _isDate;
    private readonly List<Item> _inside;
    private readonly HashSet<string> _hosts;

    public StatingAside(Aside aside, SentenceView sentence)
    {
        (_span, _host, _text) = (aside.Span, aside.Host!, sentence.Folded.Original);
        var refused = DoubtReader.RefusedUntil(sentence.Folded, aside.Span, _host);
        _inside = [.. sentence.WithAsides!.Items.Where(item => aside.Span.Covers(item.Span) && item.Span.Start >= refused)];
        _hosts = sentence.RowOf(_host);
        _isDate = _inside is [{ Kind: ItemKind.Time, Span: var day }] && day.Start == _span.Start + 1 && day.End == _span.End - 1
            && !(_span.End < _text.Length && _text[_span.End] == '的');
    }

    /// <summary>Whether the proposal is what the bracket says.</summary>
    /// <param name="draft">The proposal.</param>
    /// <param name="isKnown">Whether the sentence says so without the bracket.</param>
    public bool Says(ClaimDraft draft, bool isKnown)
    {
        var (subject, item) = (Stands(draft.Subject), draft.Object is null ? IsInside(draft.Time) : Stands(draft.Object));
        return (subject || (_isDate && draft.Object is null)) && item && draft.Quote.Overlaps(_span) && (_inside.Count > 0 ? HoldsAnEnd(draft) : !isKnown) && IsTheirs(draft);
    }

    private bool Stands(string key) => _hosts.Contains(key) || _inside.Exists(item => item.Key.Equals(key, StringComparison.Ordinal));

    private bool IsInside(ClaimTime? time) => time is not null && _inside.Exists(item => item.Span.Covers(time.Span));

    private bool HoldsAnEnd(ClaimDraft draft) =>
        _inside.Exists(item => item.Kind == ItemKind.Time ? draft.Object is null : item.Key.Equals(draft.Subject, StringComparison.Ordinal) || item.Key.Equals(draft.Object, StringComparison.Ordinal));

    // 甲（由乙投资130亿美元）, 甲（较去年增长3倍）: not what the name has.
    private bool IsTheirs(ClaimDraft draft)
    {
        if (_inside.Find(item => item.Kind == ItemKind.Figure && item.Key.Equals(draft.Object, StringComparison.Ordinal)) is not { } figure)
        {
            return true;
        }

        return (!_hosts.Contains(draft.Subject) || !_inside.Exists(item => IsAnother(item) && item.Span.End <= figure.Span.Start && !IsApart(item.Span.End, figure.Span.Start)))
            && !AnyWord.Begins(_text.AsSpan(_span.Start + 1), Compared)
            && !(draft.Role is null && AnyWord.In(_text.AsSpan(_span.Start, figure.Span.End - _span.Start), Comparing));
    }

    private bool IsAnother(Item item) =>
        item is { Kind: ItemKind.Entity, Type: EntityType.Company or EntityType.Institution or EntityType.Person } && !_hosts.Contains(item.Key);

    private bool IsApart(int from, int to) => _text.AsSpan(from, to - from).IndexOfAny("，,；;、。") >= 0;
}
