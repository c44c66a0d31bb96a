namespace KnowledgeGraph.Storage.Marking;

/// <summary>
/// Tells the words of a statement that are labels of nodes from those that are types, keys of maps, variables and properties, by
/// the signs around them: <c>(n:KG&amp;Entity)</c>, <c>SET n:KG</c>, <c>:!(KG|Other)</c>; not <c>[:KG]</c>, <c>{a: KG}</c>, <c>n.KG</c>.
/// </summary>
internal sealed class LabelFinder
{
    private readonly Stack<Frame> _frames = new([new Frame(FrameKind.Group)]);
    private bool _inLabels;
    private StatementToken? _last;

    /// <summary>Takes in the next token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="next">The one after it, and the one after that.</param>
    /// <returns>Whether it is a label.</returns>
    public bool Take(StatementToken token, (StatementToken? First, StatementToken? Second) next)
    {
        var isLabel = false;
        if (token.Kind == StatementTokenKind.Sign)
        {
            TakeSign(token, next);
        }
        else
        {
            isLabel = token.Kind == StatementTokenKind.Word && _inLabels && _last?.IsSign(':', '|', '&', '!', '(') == true;
            _inLabels = isLabel;
        }

        _last = token;
        return isLabel;
    }

    private void TakeSign(StatementToken sign, (StatementToken? First, StatementToken? Second) next)
    {
        switch (sign.Value[0])
        {
            case '(':
                _inLabels = _inLabels && _last?.IsSign(':', '|', '&', '!', '(') == true;
                _frames.Push(new Frame(_inLabels ? FrameKind.Labels : FrameKind.Group));
                break;
            case '[':
                Open(_last?.IsSign('-') == true ? FrameKind.Relationship : FrameKind.List);
                break;
            case '{':
                Open(IsMap(next) ? FrameKind.Map : FrameKind.Group);
                break;
            case ')' or ']' or '}':
                _inLabels = Close().Kind == FrameKind.Labels;
                break;
            case ':':
                _inLabels = TakeColon(_frames.Peek());
                break;
            case '|':
                _inLabels &= _frames.Peek().Kind != FrameKind.List;
                break;
            case '&' or '!':
                break;
            default:
                _frames.Peek().HasKey &= sign.Value[0] != ',';
                _inLabels = false;
                break;
        }
    }

    private static bool TakeColon(Frame frame)
    {
        var isLabel = frame.Kind != FrameKind.Relationship && (frame.Kind != FrameKind.Map || frame.HasKey);
        frame.HasKey = true;
        return isLabel;
    }

    private void Open(FrameKind kind)
    {
        _inLabels = false;
        _frames.Push(new Frame(kind));
    }

    private Frame Close() => _frames.Count > 1 ? _frames.Pop() : _frames.Peek();

    private static bool IsMap((StatementToken? First, StatementToken? Second) next) =>
        next.First?.IsSign('.') == true || (next.First?.Kind == StatementTokenKind.Word && next.Second?.IsSign(':') == true);

    private enum FrameKind
    {
        Group,
        Labels,
        Relationship,
        List,
        Map,
    }

    private sealed class Frame(FrameKind kind)
    {
        public FrameKind Kind { get; } = kind;

        /// <summary>Of a map, whether the key of the entry at hand was read.</summary>
        public bool HasKey { get; set; }
    }
}
