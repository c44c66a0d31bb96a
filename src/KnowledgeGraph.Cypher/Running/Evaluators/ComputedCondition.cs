using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary>Labels or types that an expression gives: all of them, or any.</summary>
internal sealed class ComputedCondition(Evaluator names, bool any, Position at) : LabelCondition
{
    public override bool HoldsForNode(Frame frame, long node) =>
        Holds(frame, n => frame.Reader.FindToken(TokenKind.Label, n) is >= 0 and var token && frame.Reader.HasLabel(node, token));

    public override bool HoldsForType(Frame frame, int type) =>
        Holds(frame, n => frame.Reader.FindToken(TokenKind.Type, n) == type);

    private bool Holds(Frame frame, Func<string, bool> isThere)
    {
        var wanted = ComputedNames.Of(names.Evaluate(frame), at);
        return any ? Array.Exists(wanted, n => isThere(n)) : Array.TrueForAll(wanted, n => isThere(n));
    }
}
