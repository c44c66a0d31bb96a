using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>The numbers after <c>SKIP</c> and <c>LIMIT</c>.</summary>
internal static class RowCounts
{
    public static long Read(Frame frame, Evaluator count, string clause)
    {
        var value = count.Evaluate(frame);
        if (!value.IsInteger)
        {
            throw Fail.Runtime(ErrorClass.SyntaxError, "InvalidArgumentType", $"{clause} needs an integer, but found {ValueText.Describe(value)}.");
        }

        return value.Integer >= 0
            ? value.Integer
            : throw Fail.Runtime(ErrorClass.SyntaxError, "NegativeIntegerArgument", $"{clause} cannot be negative, but is {value.Integer}.");
    }
}
