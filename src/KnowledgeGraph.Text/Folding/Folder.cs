using System.Buffers;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Folding;

/// <summary>One pass over one text.</summary>
internal ref struct Folder
{
    private readonly string _text;
    private readonly IReadOnlyList<Zone>? _zones;
    private readonly List<int> _at = [];
    private readonly List<int> _shift = [];
    private readonly Dictionary<int, int> _wide = [];
    private readonly bool _isDamaged;
    private readonly CharacterTable _table = CharacterTable.Instance;
    private char[] _buffer = [];
    private int _length;
    private int _zone;
    private int _quotesUntil;
    private bool _isPaired;
    private bool _isOpen;

    public Folder(string text, IReadOnlyList<Zone>? zones)
    {
        _text = text;
        _zones = zones;
        _isDamaged = PinyinBracket.IsDamaged(text);
    }

    public FoldedText Run()
    {
        _buffer = ArrayPool<char>.Shared.Rent(_text.Length);
        try
        {
            var at = 0;
            while (at < _text.Length)
            {
                var folded = _table[_text[at]];
                at = folded switch
                {
                    CharacterTable.Dropped => at + 1,
                    CharacterTable.Contextual => Consider(at),
                    _ => Emit(folded, at, 1),
                };
            }

            var value = _buffer.AsSpan(0, _length).SequenceEqual(_text) ? _text : new string(_buffer, 0, _length);
            return new FoldedText(value, _text, new OffsetMap([.. _at], [.. _shift], _wide, _length, _text.Length));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(_buffer);
        }
    }

    private int Emit(char folded, int at, int units)
    {
        var shift = at - _length;
        if (shift != (_shift.Count == 0 ? 0 : _shift[^1]))
        {
            _at.Add(_length);
            _shift.Add(shift);
        }

        if (units > 1)
        {
            _wide[_length] = units;
        }

        _buffer[_length++] = folded;
        return at + units;
    }

    private int Consider(int at)
    {
        var c = _text[at];
        var dropped = c switch
        {
            '(' or '（' => PinyinBracket.LengthAt(_text, at, _isDamaged),
            '*' => at + 1 < _text.Length && _text[at + 1] == '*' ? 2 : 0,
            '[' => Markup.IsLinkHead(_text, at) ? 1 : 0,
            ']' => Markup.LinkTail(_text, at),
            '<' => Markup.TagAt(_text, at),
            ' ' or '\u00A0' => IsSpacing(at) ? 1 : 0,
            _ => 0,
        };
        return dropped > 0 ? at + dropped : c switch
        {
            '\r' or '\n' => Break(at),
            '"' => Emit(Quote(at), at, 1),
            '&' => Entity(at),
            _ => Emit(_table.InPhrase(_text, at), at, 1),
        };
    }

    // 发布 GPT-4 模型: a blank between ideographs and Latin words is a matter of typography.
    private readonly bool IsSpacing(int at)
    {
        if (_length == 0 || at + 1 >= _text.Length)
        {
            return false;
        }

        var (before, after) = (_buffer[_length - 1], _text[at + 1]);
        return (SoftBreak.IsIdeograph(before) && SoftBreak.IsLatin(after)) || (SoftBreak.IsLatin(before) && SoftBreak.IsIdeograph(after));
    }

    // Straight quotation marks that come in pairs on their line open and close in turn.
    private char Quote(int at)
    {
        if (at >= _quotesUntil)
        {
            var end = _text.AsSpan(at).IndexOfAny('\r', '\n');
            _quotesUntil = end < 0 ? _text.Length : at + end;
            _isPaired = _text.AsSpan(at, _quotesUntil - at).Count('"') % 2 == 0;
            _isOpen = false;
        }

        _isOpen = !_isOpen;
        return !_isPaired ? '"' : _isOpen ? '“' : '”';
    }

    private int Entity(int at)
    {
        var (length, means) = Markup.EntityAt(_text, at);
        return Emit(means, at, Math.Max(1, length));
    }

    private int Break(int at)
    {
        var isPair = _text[at] == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n';
        var next = at + (isPair ? 2 : 1);
        if (!IsSoft(at))
        {
            return Emit('\n', next - 1, 1);
        }

        while (next < _text.Length && char.IsWhiteSpace(_text[next]))
        {
            next++;
        }

        var needsSpace = _length > 0 && next < _text.Length && SoftBreak.NeedsSpace(_buffer[_length - 1], _text[next]);
        return needsSpace ? Emit(' ', at, next - at) : next;
    }

    private bool IsSoft(int at)
    {
        if (_zones is null)
        {
            return SoftBreak.IsAt(_text, at);
        }

        while (_zone < _zones.Count && _zones[_zone].Span.End <= at)
        {
            _zone++;
        }

        return _zone < _zones.Count && _zones[_zone].Span.Contains(at);
    }
}
