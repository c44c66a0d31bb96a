using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>
/// Takes apart what is glued before the first sentence: original title, reporters, programme, dateline. The day of a
/// dateline stays with the sentence, which it dates, unless the reporter stands behind it.
/// </summary>
internal sealed class HeadParts(Draft draft, Span block)
{
    private readonly string _look = draft.Look;
    private int _at = block.Start;

    /// <summary>Adds the zones of the head and returns where the sentence begins.</summary>
    public int Take()
    {
        for (var part = 0; part < 6; part++)
        {
            var from = SkipGap(_at);
            if (!(TakeTitle(from) || TakeOutletBracket(from) || TakeDateline(from) || TakeRole(from)))
            {
                break;
            }
        }

        RememberDay();
        return _at;
    }

    private int SkipGap(int from) => HeadPatterns.Gap().Match(_look, from) is { Success: true } gap ? Math.Min(block.End, from + gap.Length) : from;

    private bool TakeTitle(int from)
    {
        var match = HeadPatterns.OriginalTitle().Match(_look, from);
        if (!match.Success || match.Index + match.Length > block.End)
        {
            return false;
        }

        var title = match.Groups["title"];
        draft.Add(ZoneKind.Furniture, from, title.Index);
        draft.Add(ZoneKind.Title, title.Index, title.Index + title.Length);
        draft.Title ??= draft.Text.Substring(title.Index, title.Length).Trim();
        _at = title.Index + title.Length;
        return true;
    }

    private bool TakeOutletBracket(int from) =>
        HeadPatterns.Outlet().Match(_look, from) is { Success: true } match && TakeByline(from, match.Index + match.Length);

    private bool TakeDateline(int from)
    {
        var match = HeadPatterns.Dateline().Match(_look, from);
        if (!match.Success || match.Index + match.Length > block.End)
        {
            return false;
        }

        var outlet = match.Groups["outlet"];
        var date = match.Groups["date"];
        if (outlet.Value[0] is '据' or '近' or '此' || char.IsAsciiDigit(outlet.Value[0]) || !(date.Success || HeadPatterns.IsOutlet().IsMatch(outlet.Value)))
        {
            return false;
        }

        if (date.Success)
        {
            draft.Dateline ??= new Span(date.Index, date.Index + date.Length);
        }

        var end = match.Index + match.Length;
        var bracket = HeadPatterns.Bracket().Match(_look, end);
        if (bracket.Success)
        {
            return TakeByline(from, bracket.Index + bracket.Length);
        }

        return TakeByline(from, date.Success ? outlet.Index + outlet.Length : end) && !date.Success;
    }

    private bool TakeRole(int from)
    {
        var match = HeadPatterns.Role().Match(_look, from);
        var end = match.Index + match.Length;
        var length = match.Success && end < block.End ? PersonName.LengthAt(_look, end, block.End) : 0;
        if (length == 0)
        {
            return false;
        }

        end += length;
        while (end + 1 < block.End && _look[end] is ' ' or '、' && PersonName.LengthAt(_look, end + 1, block.End) is > 0 and var more
            && !HeadPatterns.Role().IsMatch(_look, end + 1) && IsNameEnd(end + 1 + more))
        {
            end += 1 + more;
        }

        var reported = HeadPatterns.Reported().Match(_look, end);
        return TakeByline(from, reported.Success ? end + reported.Length : end);
    }

    private bool IsNameEnd(int at) => at < block.End && _look[at] is ' ' or '、';

    private bool TakeByline(int from, int end)
    {
        if (end > block.End || end <= from)
        {
            return false;
        }

        while (end < block.End && _look[end] is '，' or ',' or '：' or ':')
        {
            end++;
        }

        draft.Add(ZoneKind.Byline, from, end);
        _at = end;
        return true;
    }

    private void RememberDay()
    {
        var from = SkipGap(_at);
        var day = HeadPatterns.Day().Match(_look, from);
        var isAfterHead = _at > block.Start;
        if (day.Success && (isAfterHead || day.Groups["said"].Success))
        {
            draft.Dateline ??= new Span(day.Groups["date"].Index, day.Groups["date"].Index + day.Groups["date"].Length);
        }
    }
}
