using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>STARTS WITH</c>, <c>ENDS WITH</c>, <c>CONTAINS</c>, <c>=~</c>: null unless both are strings.</summary>
internal sealed class StringTest(BinaryOperator operation, Evaluator left, Evaluator right) : Evaluator
{
    private RegularExpression? _last;

    public override Value Evaluate(Frame frame)
    {
        if (left.Evaluate(frame).Text is not { } text || right.Evaluate(frame).Text is not { } part)
        {
            return Value.Null;
        }

        return Value.Of(operation switch
        {
            BinaryOperator.StartsWith => text.StartsWith(part, StringComparison.Ordinal),
            BinaryOperator.EndsWith => text.EndsWith(part, StringComparison.Ordinal),
            BinaryOperator.Contains => text.Contains(part, StringComparison.Ordinal),
            _ => Compiled(part).MatchesWhole(text),
        });
    }

    /// <summary>Most patterns are the same for all rows. Runs on other threads may set the field meanwhile: each takes what it made or found.</summary>
    private RegularExpression Compiled(string pattern)
    {
        var last = _last;
        return last?.Pattern == pattern ? last : _last = new RegularExpression(pattern);
    }
}
