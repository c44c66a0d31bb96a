using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="CountTypesStep"/>.</summary>
internal sealed class CountTypesOperator(CountTypesStep step, Operator source) : NestedOperator(source)
{
    private int[] _types = [];
    private int _next;

    protected override bool Begin(Frame frame)
    {
        _types = step.Types.Names is null
            ? [.. Enumerable.Range(0, frame.Reader.TokenNames(TokenKind.Type).Count)]
            : Types.Resolve(frame, step.Types);
        _next = 0;
        return true;
    }

    protected override bool Advance(Frame frame)
    {
        while (_next < _types.Length)
        {
            var type = _types[_next++];
            if (frame.Reader.CountRelationships(type) is > 0 and var count)
            {
                frame.Slots[step.Type] = Value.Of(frame.Reader.TokenName(TokenKind.Type, type));
                frame.Slots[step.Count] = Value.Of(count);
                return true;
            }
        }

        return false;
    }
}
