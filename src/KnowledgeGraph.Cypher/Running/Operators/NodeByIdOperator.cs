using System.Globalization;
using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="NodeByIdStep"/>.</summary>
internal sealed class NodeByIdOperator(NodeByIdStep step, Operator source) : PassOperator(source)
{
    protected override bool Accept(Frame frame)
    {
        if (Id(step.Id.Evaluate(frame)) is not { } id || !frame.Reader.NodeExists(id))
        {
            return false;
        }

        frame.Slots[step.Slot] = Value.Node(id);
        return true;
    }

    private long? Id(Value value)
    {
        if (!step.IsElementId)
        {
            return value.IsInteger ? value.Integer : null;
        }

        return long.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
    }
}
