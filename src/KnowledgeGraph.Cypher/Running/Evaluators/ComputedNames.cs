using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary>Labels or types that an expression gave.</summary>
internal static class ComputedNames
{
    /// <summary>One name for a string, all of a list of strings.</summary>
    public static string[] Of(Value value, Position at) => value.Kind switch
    {
        ValueKind.String => [value.Text!],
        ValueKind.List => [.. value.List!.Items.Select(i => i.Text ?? throw NoName(i, at))],
        _ => throw NoName(value, at),
    };

    private static CypherException NoName(Value value, Position at) =>
        Fail.Type("InvalidArgumentType", $"A label or type is a string or a list of strings, but found {ValueText.Describe(value)}.", at);
}
