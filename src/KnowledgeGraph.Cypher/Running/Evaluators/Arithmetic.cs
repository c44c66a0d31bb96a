using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>+ - * / % ^</c>.</summary>
internal sealed class Arithmetic(BinaryOperator operation, Evaluator left, Evaluator right, Position at) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        try
        {
            var (first, second) = (left.Evaluate(frame), right.Evaluate(frame));
            if (!first.IsNumber || !second.IsNumber)
            {
                frame.Demand(Size(first) + Size(second));
            }

            return ArithmeticRules.Apply(operation, first, second);
        }
        catch (OverflowException error)
        {
            throw new CypherException(Errors.ErrorClass.ArithmeticError, "NumberOutOfRange", Errors.ErrorPhase.Runtime, "The result does not fit in 64 bits.", at, error);
        }
        catch (CypherException error) when (error.Position is null)
        {
            throw new CypherException(error.Class, error.Detail, error.Phase, error.Message, at, error);
        }
    }

    private static long Size(Value value) => ((value.Text?.Length ?? 0) * 2L) + ((value.List?.Count ?? 0) * 16L);
}
