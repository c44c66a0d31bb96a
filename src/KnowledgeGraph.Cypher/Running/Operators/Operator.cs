namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>A step at work: gives its rows one at a time, in the frame's slots.</summary>
internal abstract class Operator
{
    /// <summary>Begins, or begins again, from the slots as they are now.</summary>
    public abstract void Open(Frame frame);

    /// <summary>Makes the next row; <c>false</c> when there is none.</summary>
    public abstract bool Next(Frame frame);
}
