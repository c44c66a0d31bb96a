using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary>A function call.</summary>
internal sealed class Call(Function function, Evaluator[] arguments, Position at) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        try
        {
            return Invoke(frame);
        }
        catch (CypherException error) when (error.Position is null)
        {
            throw new CypherException(error.Class, error.Detail, error.Phase, error.Message, at, error);
        }
        catch (OverflowException error)
        {
            throw new CypherException(Errors.ErrorClass.ArithmeticError, "NumberOutOfRange", Errors.ErrorPhase.Runtime, $"{function.Name}() gives a number that does not fit in 64 bits.", at, error);
        }
    }

    private Value Invoke(Frame frame)
    {
        if (arguments.Length == 1)
        {
            var only = arguments[0].Evaluate(frame);
            return only.IsNull && function.NullInNullOut ? Value.Null : function.Body(frame, new ReadOnlySpan<Value>(in only));
        }

        var values = new Value[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Evaluate(frame);
            if (values[i].IsNull && function.NullInNullOut)
            {
                return Value.Null;
            }
        }

        return function.Body(frame, values);
    }
}
