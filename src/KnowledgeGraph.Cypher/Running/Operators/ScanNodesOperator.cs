using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="ScanNodesStep"/>.</summary>
internal sealed class ScanNodesOperator(ScanNodesStep step, Operator source) : NestedOperator(source)
{
    private readonly long[] _page = new long[256];
    private int _label;
    private int _count;
    private int _next;
    private long _last;

    protected override bool Begin(Frame frame)
    {
        _label = step.Label is null ? Token.Any : frame.Token(step.Label);
        _last = -1;
        _count = _next = 0;
        return Fill(frame);
    }

    protected override bool Advance(Frame frame)
    {
        if (_next == _count && (_count < _page.Length || !Fill(frame)))
        {
            return false;
        }

        frame.Slots[step.Slot] = Value.Node(_page[_next++]);
        return true;
    }

    private bool Fill(Frame frame)
    {
        frame.Tick();
        _count = frame.Reader.ScanNodes(_label, _last, _page);
        _next = 0;
        _last = _count > 0 ? _page[_count - 1] : _last;
        return _count > 0;
    }
}
