namespace KnowledgeGraph.Cypher.Running.Mutations;

/// <summary>One change of properties or labels.</summary>
internal abstract class Mutation
{
    public abstract void Apply(Frame frame);
}
