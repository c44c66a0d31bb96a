using System.Text;

namespace KnowledgeGraph.Cli.Prompting;

/// <summary>One line while it is typed: text, cursor, history and completion. Knows keys but no terminal.</summary>
/// <param name="history">Earlier lines, the oldest first.</param>
/// <param name="complete">Names that go on with the text before the cursor.</param>
internal sealed class LineEditor(IReadOnlyList<string> history, Func<string, Completion> complete)
{
    private readonly StringBuilder _text = new();
    private int _at = history.Count;
    private string _own = string.Empty;
    private Completion _completion = Completion.None;
    private int _chosen = -1;

    /// <summary>The text.</summary>
    public string Text => _text.ToString();

    /// <summary>Where the cursor stands, in characters.</summary>
    public int Cursor { get; private set; }

    /// <summary>Takes in a key.</summary>
    public LineOutcome Handle(ConsoleKeyInfo key)
    {
        if (key.Key == ConsoleKey.Tab)
        {
            Complete(key.Modifiers.HasFlag(ConsoleModifiers.Shift) ? -1 : 1);
            return LineOutcome.Editing;
        }

        _chosen = -1;
        return key.Modifiers.HasFlag(ConsoleModifiers.Control) ? Control(key.Key) : Plain(key);
    }

    private LineOutcome Plain(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.Enter:
                return LineOutcome.Done;
            case ConsoleKey.LeftArrow:
                Cursor -= StepBefore();
                break;
            case ConsoleKey.RightArrow:
                Cursor += StepAfter();
                break;
            case ConsoleKey.Home:
                Cursor = 0;
                break;
            case ConsoleKey.End:
                Cursor = _text.Length;
                break;
            case ConsoleKey.Backspace:
                Remove(Cursor - StepBefore(), Cursor);
                break;
            case ConsoleKey.Delete:
                Remove(Cursor, Cursor + StepAfter());
                break;
            case ConsoleKey.UpArrow:
                Recall(_at - 1);
                break;
            case ConsoleKey.DownArrow:
                Recall(_at + 1);
                break;
            case ConsoleKey.Escape:
                Set(string.Empty);
                break;
            default:
                Insert(key.KeyChar);
                break;
        }

        return LineOutcome.Editing;
    }

    private LineOutcome Control(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.C or ConsoleKey.D when _text.Length == 0:
                return LineOutcome.Ended;
            case ConsoleKey.C:
                Set(string.Empty);
                break;
            case ConsoleKey.D:
                Remove(Cursor, Cursor + StepAfter());
                break;
            case ConsoleKey.A:
                Cursor = 0;
                break;
            case ConsoleKey.E:
                Cursor = _text.Length;
                break;
            case ConsoleKey.U:
                Remove(0, Cursor);
                break;
            case ConsoleKey.K:
                Remove(Cursor, _text.Length);
                break;
        }

        return LineOutcome.Editing;
    }

    private void Insert(char typed)
    {
        if (!char.IsControl(typed))
        {
            _text.Insert(Cursor++, typed);
        }
    }

    private void Remove(int from, int to)
    {
        _text.Remove(from, to - from);
        Cursor = from;
    }

    private void Set(string text)
    {
        _text.Clear().Append(text);
        Cursor = text.Length;
    }

    private void Recall(int at)
    {
        if (at < 0 || at > history.Count)
        {
            return;
        }

        _own = _at == history.Count ? Text : _own;
        _at = at;
        Set(at == history.Count ? _own : history[at]);
    }

    // A second Tab replaces the name that the first one put there.
    private void Complete(int step)
    {
        if (_chosen < 0)
        {
            _completion = complete(Text[..Cursor]);
        }

        if (_completion.Names.Count == 0)
        {
            return;
        }

        var length = _chosen < 0 ? _completion.Length : _completion.Names[_chosen].Length;
        _chosen = _chosen < 0 ? (step > 0 ? 0 : _completion.Names.Count - 1) : (_chosen + step + _completion.Names.Count) % _completion.Names.Count;
        Remove(Cursor - length, Cursor);
        _text.Insert(Cursor, _completion.Names[_chosen]);
        Cursor += _completion.Names[_chosen].Length;
    }

    private int StepBefore() => Cursor == 0 ? 0 : Cursor > 1 && char.IsSurrogatePair(_text[Cursor - 2], _text[Cursor - 1]) ? 2 : 1;

    private int StepAfter() => Cursor == _text.Length ? 0 : Cursor + 1 < _text.Length && char.IsSurrogatePair(_text[Cursor], _text[Cursor + 1]) ? 2 : 1;
}
