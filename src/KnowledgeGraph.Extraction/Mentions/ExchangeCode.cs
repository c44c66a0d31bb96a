using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>The bracket behind a name that gives its code on an exchange: 云杉（600123.SH）. Only firms have one.</summary>
internal static partial class ExchangeCode
{
    private const int Longest = 32;

    /// <summary>All such brackets of a text.</summary>
    public static MatchCollection In(string text) => Bracket().Matches(text);

    /// <summary>Whether one begins at the position.</summary>
    public static bool At(string text, int position) =>
        position < text.Length && text[position] is '(' or '（' && Bracket().Match(text, position, Math.Min(Longest, text.Length - position)) is { Success: true } match && match.Index == position;

    [GeneratedRegex("[(（](?:(?:股票代码|证券代码|代码)[:：]?)?(?:[0-9]{6}(?:\\.(?:sz|sh|bj))?|[0-9]{4,5}\\.hk|(?:nasdaq|nyse|港交所|纳斯达克|纽交所)[:：]?[a-z0-9.]{1,8})[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
