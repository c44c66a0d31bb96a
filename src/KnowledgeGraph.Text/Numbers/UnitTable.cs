using System.Globalization;

namespace KnowledgeGraph.Text.Numbers;

/// <summary>The closed table of units, <c>Data/units.tsv</c>: one surface a row.</summary>
public static class UnitTable
{
    private static readonly SurfaceIndex<Unit> Index = new(All().Select(u => (u.Surface, u)));

    /// <summary>Every row of the table, in its order.</summary>
    public static IEnumerable<Unit> All() => NumberData.Rows("units.tsv").Select(row => new Unit(
        row[0], row[1], Enum.Parse<UnitKind>(row[2], ignoreCase: true), decimal.Parse(row[3], CultureInfo.InvariantCulture),
        row.Length > 4 ? row[4] : string.Empty));

    /// <summary>The longest unit that starts at a place of a folded text.</summary>
    public static bool TryMatch(string text, int at, out Unit unit) => Index.TryMatch(text, at, EndsThere, out _, out unit);

    // A unit in Latin letters ends where the word does: 7b-chat and 5gb have no b.
    private static bool EndsThere(string text, int end, Unit unit) =>
        end >= text.Length
        || (char.IsAsciiLetter(text[end - 1])
            ? !(char.IsAsciiLetterOrDigit(text[end]) || (IsHyphenated(text, end) && !IsRange(text, end)))
            : !unit.NotBefore.Contains(text[end], StringComparison.Ordinal));

    // 18k-30k: a range that writes its unit twice.
    private static bool IsRange(string text, int end)
    {
        var at = end + 1;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
        {
            at++;
        }

        return at > end + 1 && at < text.Length && text[at] == text[end - 1];
    }

    private static bool IsHyphenated(string text, int end) =>
        text[end] is '-' or '_' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]);
}
