using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="ScanRelationshipsStep"/>.</summary>
internal sealed class ScanRelationshipsOperator(ScanRelationshipsStep step, Operator source) : NestedOperator(source)
{
    private readonly RelationshipRecord[] _page = new RelationshipRecord[256];
    private int[] _types = [];
    private int _type;
    private int _count;
    private int _next;
    private long _last;
    private bool _turned;

    protected override bool Begin(Frame frame)
    {
        _types = Types.Resolve(frame, step.Types);
        _type = 0;
        _turned = false;
        Restart();
        return _types.Length > 0;
    }

    protected override bool Advance(Frame frame)
    {
        while (true)
        {
            if (_turned)
            {
                _turned = false;
                Give(frame, _page[_next - 1], turned: true);
                return true;
            }

            if (_next == _count && !Fill(frame))
            {
                return false;
            }

            ref readonly var record = ref _page[_next++];
            if (step.Types.Condition is { } condition && !condition.HoldsForType(frame, record.Type))
            {
                continue;
            }

            _turned = step.Direction == PatternDirection.Either && record.Start != record.End;
            Give(frame, record, step.Direction == PatternDirection.Left);
            return true;
        }
    }

    private void Restart()
    {
        _last = -1;
        _next = _count = 0;
    }

    private bool Fill(Frame frame)
    {
        while (_type < _types.Length)
        {
            frame.Tick();
            _count = frame.Reader.ScanRelationships(_types[_type], _last, _page);
            _next = 0;
            if (_count > 0)
            {
                _last = _page[_count - 1].Id;
                return true;
            }

            _type++;
            Restart();
        }

        return false;
    }

    private void Give(Frame frame, in RelationshipRecord record, bool turned)
    {
        frame.Slots[step.From] = Value.Node(turned ? record.End : record.Start);
        frame.Slots[step.To] = Value.Node(turned ? record.Start : record.End);
        if (step.Relationship >= 0)
        {
            frame.Slots[step.Relationship] = Value.Of(Entities.Reference(record));
        }
    }
}
