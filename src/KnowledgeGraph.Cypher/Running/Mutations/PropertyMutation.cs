using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Running.Mutations;

/// <summary><c>n.key = value</c>; a null removes.</summary>
internal sealed class PropertyMutation(Evaluator target, TokenName key, Evaluator value, Position at) : Mutation
{
    public override void Apply(Frame frame)
    {
        var entity = target.Evaluate(frame);
        if (!entity.IsNull)
        {
            PropertyWrites.Set(frame, entity, key, value.Evaluate(frame), at);
        }
    }
}
