using System.Buffers;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Dates;

/// <summary>Finds the time expressions of a folded text in one pass.</summary>
internal static class TimeScanner
{
    private static readonly string[] Connectors = ["至", "到", "-", "—", "–", "~", "～"];
    private static readonly string[] UntilWords = ["截至到", "截止到", "截至", "截止", "直至", "直到"];
    private static readonly string[] SinceWords = ["以来", "起", "开始", "伊始"];
    private static readonly string[] AheadWords = ["将于", "将在", "将", "拟", "计划", "预计", "定于", "有望", "预期", "争取", "力争", "或于"];

    private const int Telling = 40;
    private static readonly SearchValues<string> ToldWords = SearchValues.Create(["宣布", "发布了", "推出了", "上线了", "公布了", "完成了", "之后", "曾", "首次"], StringComparison.Ordinal);
    private static readonly SearchValues<string> AheadMarks = SearchValues.Create(["将", "拟", "计划", "预计", "有望", "即将", "会在", "力争", "争取"], StringComparison.Ordinal);

    public static List<TimeExpression> Find(string text)
    {
        var found = new List<TimeExpression>();
        for (var at = TimeStart.Next(text, 0); at < text.Length; at = TimeStart.Next(text, at))
        {
            at = MayStart(text, at) && TryRead(text, at, out var expression) ? Add(found, expression) : Next(text, at);
        }

        return found;
    }

    private static int Add(List<TimeExpression> found, TimeExpression expression)
    {
        found.Add(expression);
        return expression.Span.End;
    }

    // A number is read from its first digit or not at all.
    private static int Next(string text, int at)
    {
        if (!char.IsAsciiDigit(text[at++]))
        {
            return at;
        }

        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static bool MayStart(string text, int at)
    {
        var c = text[at];
        return !char.IsAsciiDigit(c) || at == 0
            || !(char.IsAsciiLetter(text[at - 1]) || (text[at - 1] is '-' or '_' or '.' && at > 1 && char.IsAsciiLetterOrDigit(text[at - 2])));
    }

    private static bool TryRead(string text, int at, out TimeExpression expression)
    {
        expression = null!;
        var cursor = new TimeCursor(text, at);
        TimePoint point;
        TimePoint? end = null;
        if (NamedPeriod.TryRead(ref cursor, out point, out var until))
        {
            end = until;
        }
        else if (ElidedRange.TryRead(ref cursor, out point, out var last))
        {
            end = last;
        }
        else if (!TimePointReader.TryRead(ref cursor, out point))
        {
            return false;
        }
        else
        {
            end = ReadEnd(ref cursor, point);
        }

        expression = new TimeExpression(new Span(at, cursor.At), point, end, RoleOf(text, at, cursor), IsAhead(text, at), IsBehind(text, at), IsTold(text, cursor.At));
        return true;
    }

    private static TimePoint? ReadEnd(ref TimeCursor cursor, TimePoint first)
    {
        var start = cursor.At;
        if (!first.IsVague && cursor.TakeAny(Connectors) >= 0 && TimePointReader.TryReadEnd(ref cursor, out var end))
        {
            return end;
        }

        cursor.At = start;
        return null;
    }

    private static TimeRole RoleOf(string text, int start, TimeCursor cursor)
    {
        var before = text.AsSpan(0, start);
        foreach (var word in UntilWords)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
            {
                return TimeRole.Until;
            }
        }

        return cursor.TakeAny(SinceWords) >= 0 ? TimeRole.Since : TimeRole.At;
    }

    // 截至6月30日 speaks of a day that has been.
    private static bool IsBehind(string text, int start) =>
        text.AsSpan(0, start).EndsWith("截至", StringComparison.Ordinal) || text.AsSpan(0, start).EndsWith("截至到", StringComparison.Ordinal);

    // 11月6日，某公司宣布推出某物; 继7月发布某物之后: it has been done.
    private static bool IsTold(string text, int end)
    {
        var window = text.AsSpan(end, Math.Min(Telling, text.Length - end));
        var stop = window.IndexOfAny("。！？；\n");
        window = stop < 0 ? window : window[..stop];
        return window.ContainsAny(ToldWords) && !window.ContainsAny(AheadMarks);
    }

    private static bool IsAhead(string text, int start)
    {
        var window = text.AsSpan(Math.Max(0, start - 6), Math.Min(6, start));
        var stop = window.LastIndexOfAny("，。；！？,;\n");
        window = window[(stop + 1)..];
        foreach (var word in AheadWords)
        {
            if (window.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
