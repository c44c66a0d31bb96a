using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>Copies some slots out of a frame and back.</summary>
internal readonly struct RowKeeper(int[] slots)
{
    public Value[] Save(Frame frame)
    {
        var row = new Value[slots.Length];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = frame.Slots[slots[i]];
        }

        return row;
    }

    public void Restore(Frame frame, Value[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            frame.Slots[slots[i]] = row[i];
        }
    }
}
