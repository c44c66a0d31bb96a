using KnowledgeGraph.Cypher.Planning;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary>A compiled label or type expression.</summary>
internal abstract class LabelCondition
{
    public abstract bool HoldsForNode(Frame frame, long node);

    public abstract bool HoldsForType(Frame frame, int type);

    /// <summary>One name.</summary>
    internal sealed class Name(TokenName label, TokenName type) : LabelCondition
    {
        public override bool HoldsForNode(Frame frame, long node) => frame.Reader.HasLabel(node, frame.Token(label));

        public override bool HoldsForType(Frame frame, int actual) => frame.Token(type) == actual;
    }

    /// <summary>Any.</summary>
    internal sealed class Wildcard : LabelCondition
    {
        public override bool HoldsForNode(Frame frame, long node) => frame.Reader.Labels(node).Length > 0;

        public override bool HoldsForType(Frame frame, int type) => true;
    }

    /// <summary>Not.</summary>
    internal sealed class Not(LabelCondition operand) : LabelCondition
    {
        public override bool HoldsForNode(Frame frame, long node) => !operand.HoldsForNode(frame, node);

        public override bool HoldsForType(Frame frame, int type) => !operand.HoldsForType(frame, type);
    }

    /// <summary>Both.</summary>
    internal sealed class And(LabelCondition left, LabelCondition right) : LabelCondition
    {
        public override bool HoldsForNode(Frame frame, long node) => left.HoldsForNode(frame, node) && right.HoldsForNode(frame, node);

        public override bool HoldsForType(Frame frame, int type) => left.HoldsForType(frame, type) && right.HoldsForType(frame, type);
    }

    /// <summary>Either.</summary>
    internal sealed class Or(LabelCondition left, LabelCondition right) : LabelCondition
    {
        public override bool HoldsForNode(Frame frame, long node) => left.HoldsForNode(frame, node) || right.HoldsForNode(frame, node);

        public override bool HoldsForType(Frame frame, int type) => left.HoldsForType(frame, type) || right.HoldsForType(frame, type);
    }
}
