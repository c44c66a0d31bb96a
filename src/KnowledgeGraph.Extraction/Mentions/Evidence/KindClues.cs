using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>
/// Products by what the words beside them say they are: 青鸟是一款写作工具, 搜索产品青鸟上线, 推出了计算网络“青鸟”. A name of ordinary
/// words is none by this alone.
/// </summary>
internal sealed partial class KindClues
{
    private const int LongestClause = 26;
    private const int LongestUnquoted = 5;
    private readonly PersonWords _persons = new();
    private readonly WordSet _parts = WordData.Set("parts-of-products.txt");
    private readonly WordSet _kinds = WordData.Set("product-heads.txt");
    private static readonly string[] Events = WordData.List("evidence", "kind-clues.events");
    private static readonly string[] Ends = ["、", "和", "与", "，", "。", "；", "！", "等", "\n"];

    public IEnumerable<Clue> Find(NameEdges edges) => Described(edges).Concat(AfterKind(edges)).Concat(PutOut(edges)).Concat(PutOutBare(edges));

    /// <summary>青鸟是一款写作工具.</summary>
    private IEnumerable<Clue> Described(NameEdges edges)
    {
        foreach (Match match in Being().Matches(edges.Text.Value))
        {
            if (edges.Before(match.Index) is { Length: >= 2 } name && EndsAsKind(edges.Text, match.Index + match.Length))
            {
                yield return new Clue(name, EntityType.Product, 4, "product.described");
            }
        }
    }

    private bool EndsAsKind(ArticleText text, int from)
    {
        var reach = text.Value.AsSpan(from, Math.Min(LongestClause, text.Value.Length - from));
        var stop = reach.IndexOfAny("，。；！？\n,");
        return stop > 0 && _kinds.LengthBefore(text.Value, from + stop) > 1;
    }

    /// <summary>搜索产品青鸟上线: unquoted, of characters that make no word.</summary>
    private IEnumerable<Clue> AfterKind(NameEdges edges)
    {
        var value = edges.Text.Value;
        for (var at = _kinds.NextEnd(value, 2); at < value.Length; at = _kinds.NextEnd(value, at + 1))
        {
            if (_kinds.LengthBefore(value, at) >= 2 && _kinds.LengthBefore(value, at + 1) < 3 && edges.Words.IsEdge(at) && edges.After(at) is { Length: >= 2 and <= LongestUnquoted } name
                && name.Start == at && !_parts.Contains([edges.Text.At(name.End - 1)]) && IsUncommon(edges, name) && !BrandWords.HoldsStop(edges.Text.Of(name)) && (Goes(Events, edges.Text, name.End) || (Goes(Ends, edges.Text, name.End) && Made().IsMatch(Clause(edges.Text, at)))))
            {
                yield return new Clue(name, EntityType.Product, 4, "product.after-kind");
            }
        }
    }

    private static bool Goes(string[] words, ArticleText text, int position) => text.HasAny(position, words);

    private static ReadOnlySpan<char> Clause(ArticleText text, int end)
    {
        var start = Math.Max(0, end - LongestClause);
        var reach = text.Value.AsSpan(start, end - start);
        return reach[(reach.LastIndexOfAny("，。；！？\n") + 1)..];
    }

    private static bool IsUncommon(NameEdges edges, Span name)
    {
        for (var at = name.Start; at < name.End;)
        {
            if (edges.Words.StartingAt(at) is not { } word || edges.Words.KindAt(at) != WordKind.Unknown || !Characters.IsHan(edges.Text.Of(word)))
            {
                return false;
            }

            at = word.End;
        }

        return true;
    }

    /// <summary>推出了高性能计算网络“青鸟”: what is put out, then its name in quotes at the end of a clause.</summary>
    private static IEnumerable<Clue> PutOut(NameEdges edges)
    {
        foreach (Match match in Released().Matches(edges.Text.Value))
        {
            var inner = match.Groups["name"];
            var span = new Span(inner.Index, inner.Index + inner.Length);
            if (edges.Holds(span) && !HasVerb(edges, span))
            {
                yield return new Clue(span, EntityType.Product, edges.Words.KindOf(span) < WordKind.Content ? 4 : 6, "product.put-out-quoted");
            }
        }
    }

    /// <summary>推出远岫，: a strange word at the end of what is put out; a model where the sentence speaks of models.</summary>
    private IEnumerable<Clue> PutOutBare(NameEdges edges)
    {
        foreach (Match match in Bare().Matches(edges.Text.Value))
        {
            if (edges.After(match.Index + match.Length) is { } name && name.Start == match.Index + match.Length && EndsPart(edges.Text, name.End) && Strangeness.IsStrange(edges, name)
                && !_persons.IsName(edges.Text, name))
            {
                yield return new Clue(name, TypeOf(edges.Text, name), 4, "product.put-out-bare");
            }
        }
    }

    // What the recogniser takes it for; else a model where the sentence speaks of models.
    private static EntityType TypeOf(ArticleText text, Span name)
    {
        var proposed = text.Recognised.Where(other => other.Span == name).Select(other => RecognisedKinds.Of(other.Type)).FirstOrDefault();
        return proposed is EntityType.Model or EntityType.Product ? proposed.Value : IsAboutModels(text, name) ? EntityType.Model : EntityType.Product;
    }

    private static bool EndsPart(ArticleText text, int end) => end >= text.Value.Length || "，,。；、（(\n和及与".Contains(text.At(end), StringComparison.Ordinal);

    private static bool IsAboutModels(ArticleText text, Span name)
    {
        var start = text.Value.LastIndexOfAny(['。', '\n'], Math.Max(0, name.Start - 1)) + 1;
        var end = text.Value.AsSpan(name.End).IndexOfAny("。\n") is var stop and >= 0 ? name.End + stop : text.Value.Length;
        var sentence = text.Value.AsSpan(start, end - start);
        return sentence.Contains("模型", StringComparison.Ordinal) || sentence.Contains("亿参数", StringComparison.Ordinal) || sentence.Contains("token", StringComparison.Ordinal) || sentence.Contains("上下文", StringComparison.Ordinal);
    }

    private static bool HasVerb(NameEdges edges, Span span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (edges.Words.KindAt(at) >= WordKind.Verb)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("(?:是|为|即)(?:一款|一个|一套|一种|其|该公司|公司|国内首款|全球首款|国内首个|全球首个)", RegexOptions.CultureInvariant)]
    private static partial Regex Being();

    [GeneratedRegex("(?:推出|发布|上线|研发|打造|开源)了?(?:[^，。；！？：“”《》\\n的]{2,16}|[^，。；！？：“”《》\\n]{2,16}(?<!的))(?<!题|演讲|口号|主张|战略|计划|理念|概念|行动|倡议|专项|政策|活动|标语|宣言|名为|称为|指数|报告|白皮书|模型|目标|愿景|课程|栏目|节目|歌曲|视频|短片|影片|电影|纪录片|服务)“(?<name>[^“”，。：；！？、\\n]{2,10})”(?=[，。；、（(和与及等\\n])", RegexOptions.CultureInvariant)]
    private static partial Regex Released();

    [GeneratedRegex("推出|发布|上线|研发|打造|孵化|开源|使用|接入|旗下|自研|名为", RegexOptions.CultureInvariant)]
    private static partial Regex Made();

    [GeneratedRegex("(?:推出|发布|上线|开源|推出了|发布了|上线了|开源了|研发了|开发了|打造了|亮出)", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
