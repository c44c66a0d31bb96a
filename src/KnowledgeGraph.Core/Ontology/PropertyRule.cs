using System.Text;

namespace KnowledgeGraph.Core.Ontology;

/// <summary>A property that nodes of a label, or relationships of a type, have or may have.</summary>
/// <param name="Owner">A label, a relationship type, or <c>*</c> for every projected relationship.</param>
/// <param name="Name">The property.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Required">Whether it is always there.</param>
public sealed record PropertyRule(string Owner, string Name, PropertyType Type, bool Required)
{
    /// <summary>The owner of properties that every projected relationship shares.</summary>
    public const string Projected = "*";

    private const int LongestUnit = 3;

    /// <summary>The longest text that an index of every store takes, in bytes of UTF-8; Neo4j's refuse a transaction beyond some 8,160.</summary>
    public const int LongestIndexed = 8000;

    /// <summary>Whether the property stands in an index, so that a text in it may not be longer than <see cref="LongestIndexed"/>.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>Whether the value is of the type, and no text that is too long for its index.</summary>
    public bool Fits(object value) => Type switch
    {
        PropertyType.String => value is string text && !IsTooLong(text),
        PropertyType.Strings => value is string[],
        PropertyType.Integer => value is long,
        PropertyType.Float => value is double,
        PropertyType.Boolean => value is bool,
        _ => value is DateOnly,
    };

    /// <summary>Whether a text is too long for the property's index.</summary>
    internal bool IsTooLong(string text) =>
        IsIndexed && text.Length > LongestIndexed / LongestUnit && Encoding.UTF8.GetByteCount(text) > LongestIndexed;
}
