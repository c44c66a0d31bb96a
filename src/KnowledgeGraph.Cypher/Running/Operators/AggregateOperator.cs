using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="AggregateStep"/>: groups come in the order of their first row.</summary>
internal sealed class AggregateOperator(AggregateStep step, Operator source) : Operator
{
    private readonly List<(Value[] Key, Aggregate[] Columns)> _groups = [];
    private bool _done;
    private int _next;

    public override void Open(Frame frame)
    {
        source.Open(frame);
        _groups.Clear();
        _done = false;
        _next = 0;
    }

    public override bool Next(Frame frame)
    {
        if (!_done)
        {
            Gather(frame);
            _done = true;
        }

        if (_next == _groups.Count)
        {
            return false;
        }

        Give(frame, _groups[_next++]);
        return true;
    }

    private void Gather(Frame frame)
    {
        if (step.Keys.Count == 0)
        {
            GatherOne(frame);
            return;
        }

        var index = new Dictionary<Value[], Aggregate[]>(RowComparer.Instance);
        var scratch = new Value[step.Keys.Count];
        while (source.Next(frame))
        {
            frame.Tick();
            for (var i = 0; i < scratch.Length; i++)
            {
                scratch[i] = step.Keys[i].Value.Evaluate(frame);
            }

            if (!index.TryGetValue(scratch, out var columns))
            {
                var key = (Value[])scratch.Clone();
                columns = Begin(frame);
                index.Add(key, columns);
                _groups.Add((key, columns));
            }

            Add(frame, columns);
        }
    }

    private void GatherOne(Frame frame)
    {
        Aggregate[]? columns = null;
        while (source.Next(frame))
        {
            frame.Tick();
            columns ??= Begin(frame);
            Add(frame, columns);
        }

        _groups.Add(([], columns ?? Begin(frame)));
    }

    private Aggregate[] Begin(Frame frame)
    {
        var columns = new Aggregate[step.Columns.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = Aggregate.Begin(frame, step.Columns[i]);
        }

        return columns;
    }

    private void Add(Frame frame, Aggregate[] columns)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i].Offer(step.Columns[i].Argument?.Evaluate(frame) ?? Value.True);
        }
    }

    private void Give(Frame frame, (Value[] Key, Aggregate[] Columns) group)
    {
        for (var i = 0; i < group.Key.Length; i++)
        {
            frame.Slots[step.Keys[i].Slot] = group.Key[i];
        }

        for (var i = 0; i < group.Columns.Length; i++)
        {
            frame.Slots[step.Columns[i].Slot] = group.Columns[i].Result();
        }
    }
}
