using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Running.Mutations;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="MergeStep"/>: row after row, each seeing what the rows before it made.</summary>
internal sealed class MergeOperator(MergeStep step, Operator source, Operator match) : Operator
{
    private readonly RowKeeper _before = new(step.Keep);
    private readonly RowKeeper _after = new(step.Result);
    private List<Value[]>? _rows;
    private int _next;

    public override void Open(Frame frame)
    {
        source.Open(frame);
        _rows = null;
        _next = 0;
    }

    public override bool Next(Frame frame)
    {
        _rows ??= Work(frame);
        if (_next == _rows.Count)
        {
            return false;
        }

        _after.Restore(frame, _rows[_next++]);
        return true;
    }

    private List<Value[]> Work(Frame frame)
    {
        var inputs = new List<Value[]>();
        while (source.Next(frame))
        {
            frame.Tick();
            inputs.Add(_before.Save(frame));
        }

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
            rows.Add(_after.Save(frame));
        }

        if (rows.Count == first)
        {
            step.Creation.Perform(frame);
            Apply(frame, step.OnCreate);
            rows.Add(_after.Save(frame));
            return;
        }

        for (var i = first; i < rows.Count && step.OnMatch.Length > 0; i++)
        {
            _after.Restore(frame, rows[i]);
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
