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

    /// <summary>Whether the value is of the type.</summary>
    public bool Fits(object value) => Type switch
    {
        PropertyType.String => value is string,
        PropertyType.Strings => value is string[],
        PropertyType.Integer => value is long,
        PropertyType.Float => value is double,
        PropertyType.Boolean => value is bool,
        _ => value is DateOnly,
    };
}
