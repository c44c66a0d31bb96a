using System.Globalization;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.TimeZones;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Time zones: names, offsets, and what a clock shows there.</summary>
internal static class Zones
{
    /// <summary>What a clock in a zone shows, as an instant; in the hour that is skipped the clock is put forward.</summary>
    public static ZonedDateTime At(LocalDateTime local, string? zone, int offset)
    {
        if (zone is not null)
        {
            offset = OffsetAt(zone, local, ref local);
        }

        return new ZonedDateTime(local.EpochSecond - offset, local.Nano, offset, zone);
    }

    /// <summary>An instant, seen in a zone.</summary>
    public static ZonedDateTime See(long epochSecond, int nano, string? zone, int offset) =>
        new(epochSecond, nano, zone is null ? offset : OffsetOf(zone, epochSecond), zone);

    /// <summary>A zone as written: <c>Z</c>, <c>+08:00</c>, <c>Asia/Shanghai</c>.</summary>
    public static (string? Zone, int Offset) Parse(string text)
    {
        if (TryOffset(text, out var offset))
        {
            return (null, offset);
        }

        return (Named(text), 0);
    }

    /// <summary>Reads <c>Z</c>, <c>+08</c>, <c>+0800</c>, <c>+08:00</c>, <c>+08:00:30</c>.</summary>
    public static bool TryOffset(string text, out int seconds)
    {
        seconds = 0;
        if (text is "Z" or "z")
        {
            return true;
        }

        if (text.Length < 3 || text[0] is not ('+' or '-'))
        {
            return false;
        }

        var digits = text[1..].Replace(":", "", StringComparison.Ordinal);
        if (digits.Length is not (2 or 4 or 6) || !digits.All(char.IsAsciiDigit))
        {
            return false;
        }

        var number = digits.PadRight(6, '0');
        seconds = (Two(number, 0) * 3600) + (Two(number, 2) * 60) + Two(number, 4);
        seconds = text[0] == '-' ? -seconds : seconds;
        return Math.Abs(seconds) <= 18 * 3600;
    }

    private static int Two(string digits, int at) => int.Parse(digits.AsSpan(at, 2), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A zone's name as the time zone database writes it.</summary>
    public static string Named(string zone) => ZoneTable.TryFind(zone, out var written, out _) ? written : throw Unknown(zone);

    /// <summary>The offset of a zone at an instant.</summary>
    public static int OffsetOf(string zone, long epochSecond) =>
        ZoneTable.TryFind(zone, out _, out var rules) ? rules.OffsetAt(epochSecond) : throw Unknown(zone);

    private static int OffsetAt(string zone, LocalDateTime wanted, ref LocalDateTime local)
    {
        var guess = OffsetOf(zone, wanted.EpochSecond);
        var before = OffsetOf(zone, wanted.EpochSecond - Math.Max(guess, 0) - 86_400);
        foreach (var offset in (ReadOnlySpan<int>)[before, guess, OffsetOf(zone, wanted.EpochSecond - guess)])
        {
            if (OffsetOf(zone, wanted.EpochSecond - offset) == offset)
            {
                return offset;
            }
        }

        var after = OffsetOf(zone, wanted.EpochSecond - before);
        var shifted = wanted.EpochSecond + after - before;
        local = new LocalDateTime(Values.Temporal.Calendar.FloorDiv(shifted, 86_400), (Values.Temporal.Calendar.FloorMod(shifted, 86_400) * 1_000_000_000) + wanted.Nano);
        return after;
    }

    private static CypherException Unknown(string zone) =>
        Fail.Argument("InvalidArgumentValue", $"There is no time zone '{zone}'.");
}
