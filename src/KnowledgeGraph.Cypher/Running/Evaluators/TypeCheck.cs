using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>x IS :: INTEGER</c>.</summary>
internal sealed class TypeCheck(Evaluator operand, TypeName type, bool negated) : Evaluator
{
    public override Value Evaluate(Frame frame) => Value.Of(type.Holds(operand.Evaluate(frame)) != negated);
}
