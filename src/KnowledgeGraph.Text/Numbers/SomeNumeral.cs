using KnowledgeGraph.Core.Quantities;

namespace KnowledgeGraph.Text.Numbers;

/// <summary>An order of magnitude: 数亿, 几千, 几个亿, 上百, 数以亿计. The value is one of that power.</summary>
internal static class SomeNumeral
{
    public static bool TryRead(string text, int at, out Numeral numeral)
    {
        numeral = default;
        var (powers, isCounted) = PowersAt(text, at);
        if (powers < 0 || powers >= text.Length || !NumeralCharacters.IsPower(text[powers]))
        {
            return false;
        }

        var (value, scale, end) = (1m, 1m, powers);
        for (; end < text.Length && end - powers < 4 && NumeralCharacters.IsPower(text[end]); end++)
        {
            var big = NumeralCharacters.Big(text[end]);
            value *= NumeralCharacters.Small(text[end]) + big;
            scale = Math.Max(scale, big);
        }

        if (isCounted && (end >= text.Length || text[end++] != '计'))
        {
            return false;
        }

        numeral = NumeralReader.Make(at, end, value, scale, NumeralStyle.Some, Bound.Vague);
        return true;
    }

    private static (int Powers, bool IsCounted) PowersAt(string text, int at)
    {
        if (text[at] == '上')
        {
            return at + 1 < text.Length && text[at + 1] != '十' ? (at + 1, false) : (-1, false);
        }

        if (!NumeralCharacters.IsSome(text[at]) || at + 1 >= text.Length)
        {
            return (-1, false);
        }

        return text[at + 1] switch
        {
            '以' => (at + 2, true),
            '个' when at + 2 < text.Length && NumeralCharacters.Big(text[at + 2]) > 0 => (at + 2, false),
            _ => (at + 1, false),
        };
    }
}
