using System.Text.RegularExpressions;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>Reads 比甲多多少亿元, 比甲多几家 and 比甲高出多少 as 比甲相差…: how far two numbers are apart.</summary>
internal static partial class Distance
{
    /// <summary>The folded question with one word for it.</summary>
    public static string Spell(string text) => Listed().Replace(Than().Replace(text, "相差"), "$1，");

    [GeneratedRegex("(?<=比[^,，?？]{2,24})(多|少|高|低|大|小|贵)(出|了|出了)?(?=(多少|几)(?!大|小|种|年))")]
    private static partial Regex Than();

    // 支出是多少、同比增长多少: each asks something of its own.
    [GeneratedRegex("(是多少|有多少)、(?=[^、]*(多少|几))")]
    private static partial Regex Listed();
}
