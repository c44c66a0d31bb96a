using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>A folded question with its times and numbers, which all its parts share: found once, when they are first asked for. Not for several threads.</summary>
internal sealed class QuestionText(string value)
{
    private IReadOnlyList<QuantityMention>? _quantities;
    private IReadOnlyList<Amount>? _amounts;
    private IReadOnlyList<(Span Span, TimeFilter Filter)>? _times;

    /// <summary>The folded text.</summary>
    public string Value { get; } = value;

    /// <summary>Every number.</summary>
    public IReadOnlyList<QuantityMention> Quantities => _quantities ??= QuantityScanner.Find(Value);

    /// <summary>The numbers that it compares with.</summary>
    public IReadOnlyList<Amount> Amounts => _amounts ??= Amount.Find(Value, Quantities);

    /// <summary>The times.</summary>
    public IReadOnlyList<(Span Span, TimeFilter Filter)> Times => _times ??= TimeFilter.Limits(Value);
}
