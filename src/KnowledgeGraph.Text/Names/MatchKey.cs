using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Names;

/// <summary>
/// Folded text as names are compared: without quotes and hyphens, and without spaces that touch a Latin letter or a digit,
/// so that <c>“混元”大模型</c>, <c>Open AI</c> and <c>GPT - 4</c> read as <c>混元大模型</c>, <c>openai</c> and <c>gpt4</c>.
/// Every unit knows where it stands in the folded text.
/// </summary>
public sealed class MatchKey
{
    private readonly int[] _places;

    /// <summary>Prepares a folded text.</summary>
    public MatchKey(string folded)
    {
        Folded = folded;
        var units = new char[folded.Length];
        var places = new int[folded.Length];
        var (length, gapEnd, touches) = (0, 0, false);
        for (var i = 0; i < folded.Length; i++)
        {
            var unit = folded[i];
            if (IsSpace(unit) && i >= gapEnd)
            {
                // All spaces of one gap touch the same: a page of blanks is walked once.
                (gapEnd, touches) = GapAt(folded, i);
            }

            if (IsIgnored(unit) || (IsSpace(unit) && touches))
            {
                continue;
            }

            places[length] = i;
            units[length++] = unit;
        }

        Value = new string(units, 0, length);
        _places = places;
    }

    /// <summary>The text before.</summary>
    public string Folded { get; }

    /// <summary>The text to compare.</summary>
    public string Value { get; }

    /// <summary>The folded text as it is compared.</summary>
    public static string Of(string folded)
    {
        foreach (var unit in folded)
        {
            if (IsSpace(unit) || IsIgnored(unit))
            {
                return new MatchKey(folded).Value;
            }
        }

        return folded;
    }

    /// <summary>Where a unit stands in the folded text.</summary>
    public int ToFolded(int position) => _places[position];

    /// <summary>Where a stretch stands in the folded text.</summary>
    public Span ToFolded(int start, int length) => new(_places[start], _places[start + length - 1] + 1);

    /// <summary>Whether the unit is left out wherever it stands.</summary>
    public static bool IsIgnored(char unit) => unit is '"' or '\'' or '-' or '_' or '‐' or '‑' or '–' || Quotes.Opens(unit) || Quotes.Closes(unit);

    private static bool IsSpace(char unit) => unit is ' ' or '\t' or '\u00A0' or '\u3000';

    // Where the gap ends that a place lies in, and whether a Latin letter or a digit stands at either side.
    private static (int End, bool TouchesLatin) GapAt(string folded, int at)
    {
        int before = at - 1, after = at + 1;
        while (before >= 0 && IsGap(folded[before]))
        {
            before--;
        }

        while (after < folded.Length && IsGap(folded[after]))
        {
            after++;
        }

        return (after, (before >= 0 && char.IsAsciiLetterOrDigit(folded[before])) || (after < folded.Length && char.IsAsciiLetterOrDigit(folded[after])));
    }

    private static bool IsGap(char unit) => IsSpace(unit) || IsIgnored(unit);
}
