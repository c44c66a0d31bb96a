using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>
/// Divides a stretch into blocks. Where blank lines part the paragraphs, a single line break is a wrap; where every
/// line is a paragraph, it is one only when the line plainly goes on.
/// </summary>
internal sealed class BlockReader
{
    private const int LongestOwnLine = 60;
    private readonly string _text;
    private readonly bool _hasBlankLines;
    private readonly int _wrapColumns;
    private readonly List<Block> _blocks = [];
    private Span? _open;
    private bool _isAfterImage;
    private int _cutEnd = -1;

    private BlockReader(string text, Span span)
    {
        _text = text;
        _hasBlankLines = PartsByBlankLines(text, span);
        _wrapColumns = WrapWidth.Of(text.AsSpan(span.Start, span.Length));
    }

    /// <summary>The blocks of the span in order, and the pictures between them.</summary>
    public static (List<Block> Blocks, List<Span> Images) Read(string text, Span span)
    {
        var reader = new BlockReader(text, span);
        var cuts = Cuts.Find(text, span);
        var at = span.Start;
        foreach (var (cut, isImage) in cuts)
        {
            reader.ReadLines(at, cut.Start);
            reader.Close();
            reader._isAfterImage |= isImage;
            reader._cutEnd = cut.End;
            at = cut.End;
        }

        reader.ReadLines(at, span.End);
        reader.Close();
        return (reader._blocks, [.. cuts.Where(cut => cut.IsImage).Select(cut => cut.Span)]);
    }

    private void ReadLines(int start, int end)
    {
        while (start < end)
        {
            var length = _text.AsSpan(start, end - start).IndexOf('\n');
            var stop = length < 0 ? end : start + length;
            ReadLine(new Span(start, stop));
            start = stop + 1;
        }
    }

    private void ReadLine(Span line)
    {
        var words = TrimSpace(line);
        if (words.Length == 0)
        {
            Close();
            _isAfterImage &= line.Start == _cutEnd;
            return;
        }

        var content = _text.AsSpan(words.Start, words.Length);
        if (IsUnderline(content))
        {
            Underline();
        }
        else if (IsAlone(content))
        {
            Close();
            Emit(words, content[0] == '#');
        }
        else if (_open is { } open && Continues(open, words))
        {
            _open = open.Union(words);
        }
        else
        {
            Close();
            _open = words;
        }
    }

    private void Underline()
    {
        var isHeading = _open is { } open && !_text.AsSpan(open.Start, open.Length).Contains('\n') && open.Length <= 80;
        Close(isHeading);
    }

    private bool Continues(Span open, Span words)
    {
        var between = _text.AsSpan(open.End, words.Start - open.End);
        var isHardBreak = between.StartsWith("  ", StringComparison.Ordinal) || _text[open.End - 1] == '\\';
        if (isHardBreak || StartsItem(_text.AsSpan(words.Start, words.Length)))
        {
            return false;
        }

        var isOpenCaption = _text[open.Start] == '_' && _text[open.End - 1] != '_';
        if (IsJoint(words.Start) || IsOpenEnded(open) || isOpenCaption)
        {
            return true;
        }

        return _hasBlankLines ? !IsAllBold(open) && !IsOwnLine(open) && !IsOwnLine(words) : SoftBreak.IsAt(_text, open.End, _wrapColumns);
    }

    // **张鹏：** or **2月，** and then the sentence.
    private bool IsOpenEnded(Span open) => IsAllBold(open) && "：:，,、".Contains(_text[open.End - 3], StringComparison.Ordinal);

    // Author, date and the like keep a line of their own even where no blank line parts them.
    private bool IsOwnLine(Span span)
    {
        var line = _text.AsSpan(span.Start, span.Length);
        line = line[(line.LastIndexOf('\n') + 1)..];
        return line.Length <= LongestOwnLine && LinePatterns.IsAboutArticle(Edges.Plain(SameLength.Fold(line.ToString())));
    }

    private bool IsJoint(int start) => "，。、；：）》”".Contains(_text[start], StringComparison.Ordinal);

    private void Close(bool isHeading = false)
    {
        if (_open is { } open)
        {
            _open = null;
            Emit(open, isHeading);
        }
    }

    private void Emit(Span span, bool isHeading)
    {
        var isBold = IsAllBold(span);
        var content = _text.AsSpan(span.Start, span.Length);
        var isItalic = span.Length > 2 && ((content[0] == '_' && content[^1] == '_') || content.StartsWith("<em>", StringComparison.OrdinalIgnoreCase));
        _blocks.Add(new Block(span) { IsHeading = isHeading, IsBold = isBold, IsItalic = isItalic, IsAfterImage = _isAfterImage });
        _isAfterImage = false;
    }

    private bool IsAllBold(Span span)
    {
        var content = _text.AsSpan(span.Start, span.Length);
        return content.Length > 4 && content.StartsWith("**", StringComparison.Ordinal) && content.EndsWith("**", StringComparison.Ordinal)
            && content[2..^2].IndexOf("**", StringComparison.Ordinal) < 0;
    }

    private Span TrimSpace(Span line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return new Span(start, end);
    }

    private static bool IsUnderline(ReadOnlySpan<char> line) =>
        line.Length >= 3 && (line.IndexOfAnyExcept('=') < 0 || line.IndexOfAnyExcept('-') < 0);

    private static bool IsAlone(ReadOnlySpan<char> line) =>
        line[0] == '|' || (line[0] == '#' && line.IndexOfAnyExcept('#') is > 0 and <= 6 and var marks && line[marks] == ' ');

    private static bool StartsItem(ReadOnlySpan<char> line) =>
        line[0] is '>' or '■' or '●' or '◆' or '▲' || (line.Length > 1 && line[0] is '-' or '*' or '+' && line[1] == ' ')
        || (char.IsAsciiDigit(line[0]) && line.TrimStart("0123456789") is { Length: > 1 } rest && rest[0] == '.' && rest[1] == ' ');

    private static bool PartsByBlankLines(string text, Span span)
    {
        int lines = 0, blanks = 0;
        var wasBlank = true;
        foreach (var line in text.AsSpan(span.Start, span.Length).EnumerateLines())
        {
            var isBlank = line.IsWhiteSpace();
            lines += isBlank ? 0 : 1;
            blanks += isBlank && !wasBlank ? 1 : 0;
            wasBlank = isBlank;
        }

        return blanks * 3 >= lines;
    }
}
