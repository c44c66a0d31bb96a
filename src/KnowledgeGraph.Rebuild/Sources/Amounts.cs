using System.Globalization;

namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>Amounts as people write them: <c>30s</c>, <c>15m</c>, <c>32MB</c>, <c>25%</c>.</summary>
internal static class Amounts
{
    /// <summary>A length of time in s, m, h or d.</summary>
    public static TimeSpan? Time(string text) => Split(text, "ms", "s", "m", "h", "d") switch
    {
        (var n, "ms") => TimeSpan.FromMilliseconds(n),
        (var n, "s") => TimeSpan.FromSeconds(n),
        (var n, "m") => TimeSpan.FromMinutes(n),
        (var n, "h") => TimeSpan.FromHours(n),
        (var n, "d") => TimeSpan.FromDays(n),
        _ => null,
    };

    /// <summary>A number of bytes in KB, MB or GB of 1024.</summary>
    public static long? Bytes(string text) => Split(text, "KB", "MB", "GB") switch
    {
        (var n, "KB") => (long)n << 10,
        (var n, "MB") => (long)n << 20,
        (var n, "GB") => (long)n << 30,
        _ => null,
    };

    /// <summary>A share, as <c>25%</c> or <c>0.25</c>.</summary>
    public static decimal? Share(string text)
    {
        var isPercent = text.EndsWith('%');
        return decimal.TryParse(isPercent ? text[..^1] : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && (isPercent ? number / 100 : number) is var share and >= 0 and <= 1
            ? share
            : null;
    }

    private static (int Number, string Unit)? Split(string text, params string[] units)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        var unit = units.FirstOrDefault(u => text.AsSpan(digits).Trim().Equals(u, StringComparison.OrdinalIgnoreCase));
        return unit is not null && int.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000
            ? (number, unit)
            : null;
    }
}
