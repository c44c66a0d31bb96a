using System.Text.Json;

namespace KnowledgeGraph.Conformance.Questions;

/// <summary>An expected cell.</summary>
/// <param name="Kind"><c>entity</c>, <c>figure</c>, <c>date</c> or <c>text</c>.</param>
/// <param name="Value">A name, a time, words, or a number.</param>
/// <param name="Unit">A figure's unit.</param>
/// <param name="ValueMax">A range's upper end.</param>
public sealed record CatalogueCell(string Kind, JsonElement Value, string? Unit, double? ValueMax)
{
    /// <summary>The value as text.</summary>
    public string Text => Value.ValueKind == JsonValueKind.String ? Value.GetString()! : Value.GetRawText();

    /// <summary>The value as a number.</summary>
    public double Number => Value.ValueKind == JsonValueKind.Number ? Value.GetDouble() : double.NaN;
}
