using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Mutations;

/// <summary>Labels added or removed.</summary>
internal sealed class LabelMutation(Evaluator target, LabelSource labels, bool remove, Position at) : Mutation
{
    public override void Apply(Frame frame)
    {
        var entity = target.Evaluate(frame);
        if (entity.IsNull)
        {
            return;
        }

        if (!entity.IsNode)
        {
            throw Fail.Type("InvalidArgumentType", $"{ValueText.Describe(entity)} has no labels: expected a node.", at);
        }

        Entities.DemandNode(frame, entity.NodeId, at);
        foreach (var label in remove ? labels.Known(frame) : labels.Make(frame))
        {
            frame.Counters.LabelsRemoved += remove && frame.Writer!.RemoveLabel(entity.NodeId, label) ? 1 : 0;
            frame.Counters.LabelsAdded += !remove && frame.Writer!.AddLabel(entity.NodeId, label) ? 1 : 0;
        }
    }
}
