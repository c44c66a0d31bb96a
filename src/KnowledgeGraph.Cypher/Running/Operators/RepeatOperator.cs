using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="RepeatStep"/>: depth first; the ways on from a node are gathered before the first is taken.</summary>
internal sealed class RepeatOperator : WalkOperator
{
    private readonly RepeatStep _step;
    private readonly Operator _inner;
    private readonly RowKeeper _keeper;
    private readonly List<(List<Value[]> Ways, int Next)> _levels = [];
    private readonly List<Value[]> _taken = [];
    private Value _start;
    private Value _wanted;

    public RepeatOperator(RepeatStep step, Operator source, Operator inner)
        : base(source, step.Min == 0)
    {
        _step = step;
        _inner = inner;
        _keeper = new RowKeeper([step.InnerTo, .. step.InnerRelationships, .. step.Groups.Select(g => g.Inner)]);
    }

    protected override bool Leave(Frame frame)
    {
        _start = frame.Slots[_step.From];
        _wanted = _step.ToBound ? frame.Slots[_step.To] : _start;
        _levels.Clear();
        _taken.Clear();
        if (!_start.IsNode || !_wanted.IsNode)
        {
            return false;
        }

        _levels.Add((Ways(frame, _start), 0));
        return true;
    }

    protected override bool GiveStart(Frame frame) => Give(frame, _start);

    protected override bool Walk(Frame frame)
    {
        while (_levels.Count > 0)
        {
            frame.Tick();
            var depth = _levels.Count - 1;
            _taken.RemoveRange(depth, _taken.Count - depth);
            var (ways, next) = _levels[depth];
            if (next == ways.Count)
            {
                _levels.RemoveAt(depth);
                continue;
            }

            _levels[depth] = (ways, next + 1);
            _taken.Add(ways[next]);
            var end = ways[next][0];
            if (_taken.Count < _step.Max)
            {
                _levels.Add((Ways(frame, end), 0));
            }

            if (_taken.Count >= _step.Min && Give(frame, end))
            {
                return true;
            }
        }

        return false;
    }

    private List<Value[]> Ways(Frame frame, Value from)
    {
        var ways = new List<Value[]>();
        frame.Slots[_step.InnerFrom] = from;
        _inner.Open(frame);
        while (_inner.Next(frame))
        {
            frame.Tick();
            var way = _keeper.Save(frame);
            if (Relationships(way).All(r => IsNew(frame, r.Id)))
            {
                ways.Add(way);
            }
        }

        return ways;
    }

    private bool IsNew(Frame frame, long relationship) =>
        !_taken.SelectMany(Relationships).Any(r => r.Id == relationship)
        && !Array.Exists(_step.UniqueAgainst, slot => Uniqueness.Holds(frame.Slots[slot], relationship));

    private IEnumerable<RelationshipReference> Relationships(Value[] way) =>
        way.Skip(1).Take(_step.InnerRelationships.Length).Select(v => v.Relationship!);

    private bool Give(Frame frame, Value end)
    {
        if (_step.ToBound && end.NodeId != _wanted.NodeId)
        {
            return false;
        }

        frame.Slots[_step.To] = end;
        var inOrder = _step.Reversed ? Enumerable.Reverse(_taken).ToList() : _taken;
        var relationships = inOrder.SelectMany(w => _step.Reversed ? Relationships(w).Reverse() : Relationships(w));
        frame.Slots[_step.Relationships] = Value.Of(new ListValue([.. relationships.Select(Value.Of)]));
        for (var i = 0; i < _step.Groups.Length; i++)
        {
            var at = 1 + _step.InnerRelationships.Length + i;
            frame.Slots[_step.Groups[i].Group] = Value.Of(new ListValue([.. inOrder.Select(w => w[at])]));
        }

        return true;
    }
}
