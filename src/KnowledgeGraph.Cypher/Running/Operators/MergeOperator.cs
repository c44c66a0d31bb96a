using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Running.Mutations;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="MergeStep"/>: row after row, each seeing what the rows before it made.</summary>
internal sealed class MergeOperator(MergeStep step, Operator source, Operator match) : KeepingOperator(source, step.Result)
{
    private readonly RowKeeper _before = new(step.Keep);

    protected override List<Value[]> Gather(Frame frame)
    {
        var inputs = GatherSource(frame, _before);
        var rows = new List<Value[]>(inputs.Count);
        foreach (var input in inputs)
        {
            frame.Tick();
            _before.Restore(frame, input);
            One(frame, rows);
        }

        return rows;
    }

    private void One(Frame frame, List<Value[]> rows)
    {
        step.Creation.DemandNoNulls(frame);
        var first = rows.Count;
        match.Open(frame);
        while (match.Next(frame))
        {
            rows.Add(Keeper.Save(frame));
        }

        if (rows.Count == first)
        {
            step.Creation.Perform(frame);
            Apply(frame, step.OnCreate);
            rows.Add(Keeper.Save(frame));
            return;
        }

        for (var i = first; i < rows.Count && step.OnMatch.Length > 0; i++)
        {
            Keeper.Restore(frame, rows[i]);
            Apply(frame, step.OnMatch);
        }
    }

    private static void Apply(Frame frame, Mutation[] mutations)
    {
        foreach (var mutation in mutations)
        {
            mutation.Apply(frame);
        }
    }
}
