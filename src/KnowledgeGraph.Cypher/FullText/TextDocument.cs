using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.FullText;

/// <summary>The terms of one element's indexed properties.</summary>
public sealed class TextDocument
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Takes the values of the indexed properties; those that hold no text are left out.</summary>
    public TextDocument(IEnumerable<Value> values)
    {
        foreach (var term in values.SelectMany(Texts).SelectMany(TextTerms.Stored))
        {
            _counts[term] = _counts.GetValueOrDefault(term) + 1;
            Length++;
        }
    }

    /// <summary>The terms, ordinal, and how often each stands there.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>How many terms there are, repetitions included.</summary>
    public int Length { get; }

    /// <summary>The strings of a value: itself, or its elements.</summary>
    public static IEnumerable<string> Texts(Value value) => value.Text is { } text
        ? [text]
        : value.List is { } list ? list.Items.Select(i => i.Text).OfType<string>() : [];
}
