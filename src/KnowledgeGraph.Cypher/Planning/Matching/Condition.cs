using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>Something that must hold for a match.</summary>
/// <param name="Expression">The condition; null where only the evaluator exists.</param>
/// <param name="Needs">The variables of the pattern that it needs.</param>
/// <param name="Compile">Makes its evaluator.</param>
/// <param name="At">Where it stands.</param>
internal sealed record Condition(Expression? Expression, IReadOnlySet<string> Needs, Func<Scope, Evaluator> Compile, Position At)
{
    /// <summary>Whether a step sees to it already.</summary>
    public bool IsMet { get; set; }
}
