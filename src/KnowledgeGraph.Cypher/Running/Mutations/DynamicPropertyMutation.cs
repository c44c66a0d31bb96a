using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Mutations;

/// <summary><c>n[key] = value</c>; a null removes.</summary>
internal sealed class DynamicPropertyMutation(Evaluator target, Evaluator key, Evaluator value, Position at) : Mutation
{
    public override void Apply(Frame frame)
    {
        var entity = target.Evaluate(frame);
        if (entity.IsNull)
        {
            return;
        }

        var computed = key.Evaluate(frame);
        var name = computed.Text ?? throw Fail.Type("InvalidArgumentType", $"A property's key is a string, but found {ValueText.Describe(computed)}.", at);
        PropertyWrites.Set(frame, entity, name, value.Evaluate(frame), at);
    }
}
