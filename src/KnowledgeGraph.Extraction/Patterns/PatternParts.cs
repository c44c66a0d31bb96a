using System.Globalization;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>
/// Reads off an expression over shapes which chunks, triggers and letters a match has to have and how far apart chunks and triggers may stand. It knows what
/// pattern rows are written with; of what else it meets it says nothing.
/// </summary>
internal sealed class PatternParts
{
    private const string Trigger = "v";
    private readonly string _text;
    private readonly List<PatternPart> _parts = [];
    private readonly List<string> _letters = [];
    private PatternWidth _gap;
    private int _at;

    private PatternParts(string text) => _text = text;

    /// <summary>The parts, in order, and sets of letters of each of which a match has one; none where nothing can be said.</summary>
    public static (IReadOnlyList<PatternPart> Parts, IReadOnlyList<string> Letters) Of(string expression)
    {
        var reader = new PatternParts(expression);
        try
        {
            reader.ReadAll();
            return (reader._parts, reader._letters);
        }
        catch (NotSupportedException)
        {
            return ([], []);
        }
    }

    private bool Ended => _at >= _text.Length;

    private void ReadAll()
    {
        var isAnchored = _text.StartsWith('^');
        _gap = isAnchored ? default : new PatternWidth(PatternWidth.Endless, true);
        while (!Ended)
        {
            if (_text[_at] is '|' or ')')
            {
                throw new NotSupportedException();
            }

            var width = Atom(out var kinds, out var isTrigger);
            var times = Times();
            if (times.Least > 0 && width.Letters is { } letters && kinds == 0 && !isTrigger)
            {
                _letters.Add(letters);
            }

            if (times != (1, 1) || (kinds == 0 && !isTrigger))
            {
                _gap = _gap.Then(width.Times(times.Least, times.Most));
                continue;
            }

            _parts.Add(new PatternPart(isTrigger ? 0 : kinds, width.Longest, _gap.Longest, !_gap.HasChunk));
            _gap = default;
        }
    }

    // What stands up to the end of a group.
    private PatternWidth Group()
    {
        PatternWidth? all = null;
        var one = default(PatternWidth);
        while (true)
        {
            if (Ended)
            {
                throw new NotSupportedException();
            }

            switch (_text[_at])
            {
                case '|':
                    _at++;
                    (all, one) = (all?.Or(one) ?? one, default);
                    break;
                case ')':
                    _at++;
                    return all?.Or(one) ?? one;
                default:
                    var width = Atom(out _, out _);
                    var (least, most) = Times();
                    one = one.Then(width.Times(least, most));
                    break;
            }
        }
    }

    private PatternWidth Atom(out ulong kinds, out bool isTrigger)
    {
        (kinds, isTrigger) = (0, false);
        var unit = _text[_at++];
        switch (unit)
        {
            case '^' or '$':
                return default;
            case '\\':
                return Escape();
            case '[':
                return Class(out kinds);
            case '(':
                return Bracket(out kinds, out isTrigger);
            case '.':
                return new PatternWidth(1, true);
            case '*' or '+' or '?' or '{' or ')' or '|':
                throw new NotSupportedException();
            default:
                kinds = ShapeAlphabet.IsChunk(unit) ? ShapeAlphabet.Bit(unit) : 0;
                return new PatternWidth(1, kinds != 0, unit.ToString());
        }
    }

    private PatternWidth Escape()
    {
        var unit = Ended ? throw new NotSupportedException() : _text[_at++];
        if (unit is 'A' or 'z' or 'Z' or 'b' or 'B')
        {
            return default;
        }

        return !char.IsAsciiLetterOrDigit(unit) ? new PatternWidth(1, false, unit.ToString())
            : unit is 'n' or 't' or 'r' or 's' or 'd' ? new PatternWidth(1, false) : throw new NotSupportedException();
    }

    // Kinds are told where it has nothing but chunks.
    private PatternWidth Class(out ulong kinds)
    {
        var end = _text.IndexOf(']', _at + 1);
        var inner = end < 0 ? throw new NotSupportedException() : _text[_at..end];
        if (inner.Replace("\\n", string.Empty, StringComparison.Ordinal).AsSpan().IndexOfAny('[', '\\') >= 0)
        {
            throw new NotSupportedException();
        }

        _at = end + 1;
        if (inner[0] == '^')
        {
            kinds = 0;
            return new PatternWidth(1, !inner.Contains("\uE100-\uE1FF", StringComparison.Ordinal));
        }

        var isChunk = inner.All(unit => unit == '-' || ShapeAlphabet.IsChunk(unit));
        kinds = isChunk ? PatternNeeds.MaskOf(inner) : 0;
        return new PatternWidth(1, inner.Any(ShapeAlphabet.IsChunk), inner.AsSpan().ContainsAny('-', '\\') ? null : inner);
    }

    private PatternWidth Bracket(out ulong kinds, out bool isTrigger)
    {
        (kinds, isTrigger) = (0, false);
        if (Ended || _text[_at] != '?')
        {
            return Group();
        }

        var next = _text.AsSpan(_at + 1);
        if (next.StartsWith(":"))
        {
            _at += 2;
            return Group();
        }

        if (next.StartsWith("=") || next.StartsWith("!") || next.StartsWith("<=") || next.StartsWith("<!"))
        {
            _at += next[0] == '<' ? 3 : 2;
            Group();
            return default;
        }

        var end = next.IndexOf('>');
        if (next[0] != '<' || end < 0)
        {
            throw new NotSupportedException();
        }

        isTrigger = next[1..end] is Trigger;
        _at += end + 2;
        if (!isTrigger && _text[_at] == '[' && _text.IndexOf(']', _at) is var close and > 0 && close + 1 < _text.Length && _text[close + 1] == ')')
        {
            _at++;
            var width = Class(out kinds);
            _at++;
            return width;
        }

        return Group();
    }

    // How often what stands before may come.
    private (int Least, int Most) Times()
    {
        if (Ended)
        {
            return (1, 1);
        }

        (int, int) times;
        switch (_text[_at])
        {
            case '?':
                times = (0, 1);
                _at++;
                break;
            case '*':
                times = (0, PatternWidth.Endless);
                _at++;
                break;
            case '+':
                times = (1, PatternWidth.Endless);
                _at++;
                break;
            case '{':
                var end = _text.IndexOf('}', _at);
                var bounds = end < 0 ? throw new NotSupportedException() : _text[(_at + 1)..end].Split(',');
                var least = Number(bounds[0]);
                times = (least, bounds.Length == 1 ? least : bounds[1].Length == 0 ? PatternWidth.Endless : Number(bounds[1]));
                _at = end + 1;
                break;
            default:
                return (1, 1);
        }

        _at += !Ended && _text[_at] == '?' ? 1 : 0;
        return times;
    }

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new NotSupportedException();
}
