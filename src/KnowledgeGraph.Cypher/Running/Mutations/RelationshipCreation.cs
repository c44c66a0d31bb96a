using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Running.Mutations;

/// <summary>A relationship to be made, of a type that is written out or that an expression gives.</summary>
internal sealed record RelationshipCreation(int Slot, int Start, int End, TokenName? Type, Evaluator? ComputedType, PropertySource? Properties, Position At)
{
    public int MakeType(Frame frame)
    {
        if (Type is not null)
        {
            return frame.MakeToken(Type);
        }

        return ComputedNames.Of(ComputedType!.Evaluate(frame), At) is [var one]
            ? frame.Writer!.MakeToken(TokenKind.Type, one)
            : throw Fail.Runtime(ErrorClass.ArgumentError, "NoSingleRelationshipType", "A relationship that is made needs exactly one type.", At);
    }
}
