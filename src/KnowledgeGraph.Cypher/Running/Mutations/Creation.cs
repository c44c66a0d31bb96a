using System.Runtime.InteropServices;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Mutations;

/// <summary>Patterns to be made: nodes, then relationships, then the paths named in them.</summary>
internal sealed class Creation(NodeCreation[] nodes, RelationshipCreation[] relationships, Assignment[] paths)
{
    public void Perform(Frame frame)
    {
        var properties = frame.Properties;
        foreach (var node in nodes)
        {
            Make(frame, node, properties);
        }

        foreach (var relationship in relationships)
        {
            Make(frame, relationship, properties);
        }

        foreach (var (slot, path) in paths)
        {
            frame.Slots[slot] = path.Evaluate(frame);
        }
    }

    public void DemandNoNulls(Frame frame)
    {
        foreach (var node in nodes)
        {
            node.Properties?.DemandNoNulls(frame);
        }

        foreach (var relationship in relationships)
        {
            relationship.Properties?.DemandNoNulls(frame);
        }
    }

    private static void Make(Frame frame, NodeCreation node, List<PropertyEntry> properties)
    {
        properties.Clear();
        node.Properties?.Fill(frame, properties);
        var labels = node.Labels.Make(frame);
        var id = frame.Writer!.CreateNode(labels, CollectionsMarshal.AsSpan(properties));
        frame.Slots[node.Slot] = Value.Node(id);
        frame.Counters.NodesCreated++;
        frame.Counters.LabelsAdded += labels.Length;
        frame.Counters.PropertiesSet += properties.Count;
    }

    private static void Make(Frame frame, RelationshipCreation made, List<PropertyEntry> properties)
    {
        properties.Clear();
        made.Properties?.Fill(frame, properties);
        var start = Node(frame, made.Start, made);
        var end = Node(frame, made.End, made);
        var type = made.MakeType(frame);
        var id = frame.Writer!.CreateRelationship(start, type, end, CollectionsMarshal.AsSpan(properties));
        frame.Slots[made.Slot] = Value.Of(new RelationshipReference(id, type, start, end));
        frame.Counters.RelationshipsCreated++;
        frame.Counters.PropertiesSet += properties.Count;
    }

    private static long Node(Frame frame, int slot, RelationshipCreation made)
    {
        var value = frame.Slots[slot];
        if (!value.IsNode)
        {
            throw Fail.Runtime(ErrorClass.EntityNotFound, "EntityNotFound", $"A relationship needs a node at each end, but one end is {ValueText.Describe(value)}.", made.At);
        }

        Entities.DemandNode(frame, value.NodeId, made.At);
        return value.NodeId;
    }
}
