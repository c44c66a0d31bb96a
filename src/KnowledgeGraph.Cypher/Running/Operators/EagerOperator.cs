using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>
/// Takes all rows of its source before it does anything with them, so that what it writes cannot be seen by what
/// still reads: each clause of openCypher sees the graph as the clause before it left it.
/// </summary>
internal abstract class EagerOperator(Operator source, int[] keep) : KeepingOperator(source, keep)
{
    /// <summary>Does the work for the row in the slots.</summary>
    protected abstract void Perform(Frame frame);

    /// <summary>Does what is left when all rows have been performed.</summary>
    protected virtual void Finish(Frame frame)
    {
    }

    protected sealed override List<Value[]> Gather(Frame frame)
    {
        var rows = GatherSource(frame, Keeper);
        for (var i = 0; i < rows.Count; i++)
        {
            frame.Tick();
            Keeper.Restore(frame, rows[i]);
            Perform(frame);
            rows[i] = Keeper.Save(frame);
        }

        Finish(frame);
        return rows;
    }
}
