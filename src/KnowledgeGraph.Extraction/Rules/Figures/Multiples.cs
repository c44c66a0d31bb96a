using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>A name that only says of what something is a multiple: in 速度是甲的两倍，价格降低了一半 the price is not 甲's.</summary>
internal static partial class Multiples
{
    /// <summary>Whether the name stands between a copula and 的 with a multiple behind it.</summary>
    /// <param name="clause">The clause that names it.</param>
    /// <param name="item">The name.</param>
    /// <param name="copulas">The words that say that something is so much.</param>
    public static bool IsBase(Clause clause, Item item, string[] copulas) =>
        Behind().IsMatch(clause.Text, item.Span.End - clause.Span.Start) && AnyWord.Ends(clause.Text.AsSpan(0, item.Span.Start - clause.Span.Start).TrimEnd(), copulas);

    [GeneratedRegex(@"\G\s*的\s*(?:[0-9.]+|[一二两三四五六七八九十百千几数]+)\s*(?:多|余)?(?:倍|%|％|分之|成|半)", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
