namespace KnowledgeGraph.Resolution.Filings;

/// <summary>Reads the small numbers that batches are counted in: 1 to 99, in Chinese or Arabic digits.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    public static int? Read(string text)
    {
        if (text.Length is > 0 and <= 2 && text.All(char.IsAsciiDigit))
        {
            return text.Aggregate(0, (value, digit) => (value * 10) + digit - '0');
        }

        var ten = text.IndexOf('十', StringComparison.Ordinal);
        return ten < 0
            ? text.Length == 1 ? Digit(text) : null
            : (ten == 0 ? 1 : Digit(text[..ten])) * 10 + (ten == text.Length - 1 ? 0 : Digit(text[(ten + 1)..]));
    }

    public static string Write(int number) => number switch
    {
        < 10 => Digits[number].ToString(),
        10 => "十",
        < 20 => "十" + Digits[number - 10],
        _ => Digits[number / 10] + "十" + (number % 10 == 0 ? string.Empty : Digits[number % 10].ToString()),
    };

    private static int? Digit(string text) =>
        text.Length == 1 && (text == "两" ? 2 : Digits.IndexOf(text[0], StringComparison.Ordinal)) is > 0 and var digit ? digit : null;
}
