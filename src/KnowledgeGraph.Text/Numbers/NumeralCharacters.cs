using System.Buffers;

namespace KnowledgeGraph.Text.Numbers;

/// <summary>The characters that numerals are made of, after folding.</summary>
internal static class NumeralCharacters
{
    /// <summary>The characters with which a numeral may start.</summary>
    public static readonly SearchValues<char> Starts = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(MayStart)]);

    public const decimal Wan = 10_000m;

    /// <summary>Whether 千 begins a unit here: 千瓦, 千克, 千米.</summary>
    public static bool IsKiloUnit(string text, int at) => text[at] == '千' && at + 1 < text.Length && text[at + 1] is '瓦' or '克' or '米' or '赫' or '伏' or '帕';

    public const decimal Yi = 100_000_000m;

    /// <summary>The digit's value, or -1.</summary>
    public static int Digit(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '贰' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>10, 100 or 1000, or 0.</summary>
    public static int Small(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    /// <summary>万 or 亿, or 0.</summary>
    public static decimal Big(char c) => c switch
    {
        '万' => Wan,
        '亿' => Yi,
        _ => 0,
    };

    public static bool IsPower(char c) => Small(c) > 0 || Big(c) > 0;

    public static bool IsChinese(char c) => Digit(c) >= 0 || IsPower(c);

    public static bool IsSome(char c) => c is '数' or '几';

    public static bool MayStart(char c) => char.IsAsciiDigit(c) || IsChinese(c) || IsSome(c) || c is '上' or '半';
}
