using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary>A named path, from its first node and the relationships (single ones, or lists) that follow.</summary>
internal sealed class PathBuild(int start, int[] relationships) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var first = frame.Slots[start];
        if (!first.IsNode)
        {
            return Value.Null;
        }

        var nodes = new List<long> { first.NodeId };
        var steps = new List<RelationshipReference>();
        foreach (var slot in relationships)
        {
            var value = frame.Slots[slot];
            if (value.IsNull)
            {
                return Value.Null;
            }

            foreach (var item in value.List?.Items ?? [value])
            {
                var relationship = item.Relationship!;
                nodes.Add(relationship.Other(nodes[^1]));
                steps.Add(relationship);
            }
        }

        return Value.Of(new PathValue([.. nodes], [.. steps]));
    }
}
