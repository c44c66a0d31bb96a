using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.TimeZones;

/// <summary>What the clocks of a zone showed and will show: an offset in seconds for every instant.</summary>
internal sealed class ZoneRules
{
    private readonly List<long> _instants = [];
    private readonly List<int> _offsets = [];
    private readonly ZoneChange[] _yearly;

    /// <param name="history">The first offset, then pairs: seconds since the change before, in base 36, and the offset from then on.</param>
    /// <param name="yearly">The changes of every later year, each eight numbers and a semicolon.</param>
    public ZoneRules(string history, string yearly)
    {
        var parts = history.Split(' ');
        _offsets.Add(Numbers.Decimal(parts[0]));
        var instant = 0L;
        foreach (var pair in parts.AsSpan(1))
        {
            var comma = pair.IndexOf(',', StringComparison.Ordinal);
            instant += Numbers.Base36(pair.AsSpan(0, comma));
            _instants.Add(instant);
            _offsets.Add(Numbers.Decimal(pair.AsSpan(comma + 1)));
        }

        _yearly = [.. yearly.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Change)];
    }

    /// <summary>The offset, in seconds east of UTC, at an instant.</summary>
    public int OffsetAt(long epochSecond)
    {
        if (_yearly.Length > 0 && epochSecond > _instants[^1])
        {
            return OffsetByRule(epochSecond);
        }

        var at = _instants.BinarySearch(epochSecond);
        return _offsets[at < 0 ? ~at : at + 1];
    }

    private int OffsetByRule(long epochSecond)
    {
        var year = Calendar.Civil(Calendar.FloorDiv(epochSecond + _offsets[^1], 86_400)).Year;
        foreach (var change in _yearly)
        {
            if (epochSecond < change.In(year))
            {
                return change.Before;
            }
        }

        return _yearly[^1].After;
    }

    private static ZoneChange Change(string text)
    {
        var n = Array.ConvertAll(text.Split(' '), t => Numbers.Decimal(t));
        return new ZoneChange(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7]);
    }
}
