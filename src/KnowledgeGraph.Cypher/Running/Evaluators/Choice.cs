using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>CASE</c>.</summary>
internal sealed class Choice(Evaluator? subject, Evaluator[] whens, Evaluator[] thens, Evaluator? otherwise) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var value = subject?.Evaluate(frame) ?? Value.True;
        for (var i = 0; i < whens.Length; i++)
        {
            var when = whens[i].Evaluate(frame);
            if (subject is null ? Holds(when) : ValueEquality.Equal(value, when) == true)
            {
                return thens[i].Evaluate(frame);
            }
        }

        return otherwise?.Evaluate(frame) ?? Value.Null;
    }

    private static bool Holds(Value condition) => condition.IsBoolean || condition.IsNull
        ? condition.IsTrue
        : throw Fail.Type("InvalidArgumentType", $"A condition of CASE is true, false or null, but found {ValueText.Describe(condition)}.");
}
