using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Chips by their form in a sentence about chips (K310 beside GPU, 芯片, 算力); named things with a version (青鸟2.0).</summary>
internal static partial class ProductClues
{
    private static readonly string[] Telling = WordData.List("evidence", "product-clues.telling");

    public static IEnumerable<Clue> Find(NameEdges edges)
    {
        var text = edges.Text;
        foreach (var span in LatinWords.In(text.Value))
        {
            if (IsChip(text, span) && edges.Holds(span) && IsAboutChips(text, span))
            {
                yield return new Clue(span, EntityType.Product, 4, "product.chip");
            }
        }
    }

    /// <summary>青鸟2.0, 远山V3.0: a name nobody has listed, then a version.</summary>
    public static IEnumerable<Clue> Versioned(NameEdges edges)
    {
        foreach (Match match in Version().Matches(edges.Text.Value))
        {
            if (edges.Before(match.Index) is { } name && name.End == match.Index && Characters.IsHan(edges.Text.Of(name)) && edges.Words.KindOf(name) < WordKind.Content)
            {
                yield return new Clue(name with { End = match.Index + match.Length }, IsModel(edges.Text, name, match.Index + match.Length) ? EntityType.Model : EntityType.Product, 4, "product.versioned");
            }
        }
    }

    private static bool IsModel(ArticleText text, Span name, int end) =>
        OfModel().IsMatch(text.Value.AsSpan(end, Math.Min(10, text.Value.Length - end))) || text.Value.Contains(name.Of(text.Value) + "大模型", StringComparison.Ordinal) || text.Value.Contains(name.Of(text.Value) + "”大模型", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF])v?[0-9]\.[0-9](?![0-9.%]|亿|万|倍|元|分|个|米|寸|英|版本的|左右)", RegexOptions.CultureInvariant)]
    private static partial Regex Version();

    // 远山2.5语音合成模型
    [GeneratedRegex("^[^，。；、！？的“（(\\n]{0,6}模型", RegexOptions.CultureInvariant)]
    private static partial Regex OfModel();

    private static bool IsChip(ArticleText text, Span span)
    {
        var word = text.Of(span);
        var letters = 0;
        while (letters < word.Length && char.IsAsciiLetterUpper(text.Written(span.Start + letters)))
        {
            letters++;
        }

        var digits = letters;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]))
        {
            digits++;
        }

        return letters is 1 or 2 && digits - letters is 2 or 3 or 4 && word.Length - digits <= 1;
    }

    private static bool IsAboutChips(ArticleText text, Span span)
    {
        var start = text.Value.LastIndexOfAny(['。', '\n'], Math.Max(0, span.Start - 1)) + 1;
        var end = text.Value.AsSpan(span.End).IndexOfAny("。\n") is var stop and >= 0 ? span.End + stop : text.Value.Length;
        var sentence = text.Value.AsSpan(start, end - start);
        foreach (var word in Telling)
        {
            if (sentence.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
