using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>The words of the clause before and after a number, in the folded text.</summary>
internal readonly ref struct Surroundings
{
    private const int Reach = 60;
    private const int Bracketed = 40;
    private const string ClauseMarks = "，。！？；：;!?\n";

    private readonly string _text;

    public Surroundings(string text, Span number)
    {
        _text = text;
        Number = number;
        var (start, end) = (number.Start, number.End);
        while (start > 0 && number.Start - start < Reach && !IsMark(text, start - 1))
        {
            start--;
        }

        while (end < text.Length && end - number.End < Reach && !IsMark(text, end))
        {
            end++;
        }

        Clause = new Span(start, end);
    }

    /// <summary>The number with its bounding words.</summary>
    public Span Number { get; }

    /// <summary>The clause around it.</summary>
    public Span Clause { get; }

    /// <summary>The clause, and what stands behind a bracket after the number.</summary>
    public Span Stretch => new(Clause.Start, Math.Max(Clause.End, Math.Min(_text.Length, Number.End + Reach)));

    /// <summary>The clause up to the number.</summary>
    public ReadOnlySpan<char> Before => _text.AsSpan(Clause.Start, Number.Start - Clause.Start);

    /// <summary>The clause from the number on.</summary>
    public ReadOnlySpan<char> After => _text.AsSpan(Number.End, Clause.End - Number.End);

    /// <summary>The same without a bracket right behind the number, which only says it in another currency: 3亿美元（约合人民币21亿元）融资.</summary>
    public ReadOnlySpan<char> AfterConversion
    {
        get
        {
            var close = Number.End < _text.Length && _text[Number.End] is '（' or '(' ? _text.AsSpan(Number.End, Math.Min(Bracketed, _text.Length - Number.End)).IndexOfAny('）', ')') : -1;
            if (close < 0)
            {
                return After;
            }

            var (start, end) = (Number.End + close + 1, Number.End + close + 1);
            while (end < _text.Length && end - start < Reach && !IsMark(_text, end))
            {
                end++;
            }

            return _text.AsSpan(start, end - start);
        }
    }

    /// <summary>The last characters before the number, clause or not.</summary>
    public ReadOnlySpan<char> Left(int length) => _text.AsSpan(Math.Max(0, Number.Start - length), Math.Min(length, Number.Start));

    /// <summary>The next characters after the number, clause or not.</summary>
    public ReadOnlySpan<char> Right(int length) => _text.AsSpan(Number.End, Math.Min(length, _text.Length - Number.End));

    /// <summary>The number's first character without its bounding words.</summary>
    public char First(Span core) => _text[core.Start];

    /// <summary>Whether the clause ends with the number.</summary>
    public bool IsLast => After.Trim().IsEmpty || After[0] is '、' or '）' or ')' or '”';

    public static bool IsMark(string text, int at) =>
        ClauseMarks.Contains(text[at], StringComparison.Ordinal)
        || (text[at] == ',' && !(at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])));
}
