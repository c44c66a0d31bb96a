using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Arguments of functions as the types they must have.</summary>
internal static class Arguments
{
    public static string Text(Value value, string function) =>
        value.Text ?? throw Wrong(value, function, "a string");

    public static long Integer(Value value, string function) =>
        value.IsInteger ? value.Integer : throw Wrong(value, function, "an integer");

    public static double Number(Value value, string function) =>
        value.IsNumber ? value.Number : throw Wrong(value, function, "a number");

    public static Value[] List(Value value, string function) =>
        value.List?.Items ?? throw Wrong(value, function, "a list");

    public static CypherException Wrong(Value value, string function, string expected, string detail = "InvalidArgumentType") =>
        Fail.Type(detail, $"{function}() needs {expected}, but found {ValueText.Describe(value)}.");
}
