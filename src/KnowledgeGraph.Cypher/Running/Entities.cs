using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>What is asked of nodes and relationships in more than one place.</summary>
internal static class Entities
{
    public static void DemandNode(Frame frame, long node, Position? at = null)
    {
        if (frame.DeletedNodes is { } deleted && deleted.Contains(node))
        {
            throw Fail.Runtime(ErrorClass.EntityNotFound, "DeletedEntityAccess", "The node was deleted by this statement.", at);
        }
    }

    public static void DemandRelationship(Frame frame, long relationship, Position? at = null)
    {
        if (frame.DeletedRelationships is { } deleted && deleted.Contains(relationship))
        {
            throw Fail.Runtime(ErrorClass.EntityNotFound, "DeletedEntityAccess", "The relationship was deleted by this statement.", at);
        }
    }

    public static RelationshipReference Reference(in RelationshipRecord record) =>
        new(record.Id, record.Type, record.Start, record.End);

    public static RelationshipReference Reference(long from, in Edge edge, bool outgoing) => outgoing
        ? new RelationshipReference(edge.Relationship, edge.Type, from, edge.Other)
        : new RelationshipReference(edge.Relationship, edge.Type, edge.Other, from);

    /// <summary>All properties as a map, keys in ordinal order.</summary>
    public static MapValue Properties(Frame frame, Value entity)
    {
        var entries = new List<PropertyEntry>();
        if (entity.IsNode)
        {
            DemandNode(frame, entity.NodeId);
            frame.Reader.NodeProperties(entity.NodeId, entries);
        }
        else
        {
            DemandRelationship(frame, entity.Relationship!.Id);
            frame.Reader.RelationshipProperties(entity.Relationship.Id, entries);
        }

        var named = entries
            .Select(e => (Key: frame.Reader.TokenName(TokenKind.Key, e.Key), e.Value))
            .OrderBy(e => e.Key, StringComparer.Ordinal)
            .ToArray();
        return new MapValue([.. named.Select(e => e.Key)], [.. named.Select(e => e.Value)]);
    }

    /// <summary>The names of a node's labels, in ordinal order.</summary>
    public static string[] LabelNames(Frame frame, long node) => LabelNames(frame, frame.Reader.Labels(node).Span);

    /// <summary>The names of labels, in ordinal order.</summary>
    public static string[] LabelNames(Frame frame, ReadOnlySpan<int> tokens)
    {
        var names = new string[tokens.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = frame.Reader.TokenName(TokenKind.Label, tokens[i]);
        }

        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }
}
