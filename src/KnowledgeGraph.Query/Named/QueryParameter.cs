using System.Globalization;

namespace KnowledgeGraph.Query.Named;

/// <summary>A parameter of a named query.</summary>
/// <param name="Name">Its name, without the dollar sign.</param>
/// <param name="Type"><c>string</c> or <c>integer</c>.</param>
/// <param name="IsOptional">Whether <c>null</c> is allowed and means "any".</param>
/// <param name="Example">A value to try.</param>
/// <param name="Meaning">What it is.</param>
public sealed record QueryParameter(string Name, string Type, bool IsOptional, object? Example, string Meaning)
{
    /// <summary>The value of a word as typed.</summary>
    /// <exception cref="NamedQueryException">It is missing and not optional, or malformed.</exception>
    public object? Read(string? word)
    {
        if (string.IsNullOrEmpty(word))
        {
            return IsOptional ? null : throw new NamedQueryException($"the parameter `{Name}` is missing: {Meaning}");
        }

        if (Type == "string")
        {
            return word;
        }

        return long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new NamedQueryException($"the parameter `{Name}` is a whole number, not `{word}`");
    }
}
