namespace KnowledgeGraph.Core.Documents;

/// <summary>Turns UTF-16 offsets into code-point offsets: spans are UTF-16 inside the program and code points at its borders.</summary>
public sealed class CodePoints
{
    private readonly int[]? _surrogatesBefore;
    private readonly int _length;

    /// <summary>Prepares the map of one text.</summary>
    public CodePoints(string text)
    {
        _length = text.Length;
        var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF');
        if (at < 0)
        {
            return;
        }

        _surrogatesBefore = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            var isSecondHalf = i > 0 && char.IsSurrogatePair(text[i - 1], text[i]);
            _surrogatesBefore[i + 1] = _surrogatesBefore[i] + (isSecondHalf ? 1 : 0);
        }
    }

    /// <summary>The number of code points before the UTF-16 offset.</summary>
    public int At(int utf16)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(utf16, _length);
        return _surrogatesBefore is null ? utf16 : utf16 - _surrogatesBefore[utf16];
    }

    /// <summary>The span in code points.</summary>
    public Span Of(Span utf16) => new(At(utf16.Start), At(utf16.End));

    /// <summary>The way back: the UTF-16 offset of a code-point offset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has fewer code points.</exception>
    public int ToUtf16(int codePoint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePoint);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoint, At(_length));
        if (_surrogatesBefore is null)
        {
            return codePoint;
        }

        int low = codePoint, high = _length;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = At(middle) <= codePoint ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
