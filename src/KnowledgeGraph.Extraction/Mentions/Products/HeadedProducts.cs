using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Compounds;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions.Products;

/// <summary>
/// Products by the word that ends their name, where somebody's name begins it (甲云星河自研服务器) or it is put out
/// (上线了疾病追踪系统): a class of products is put out by nobody.
/// </summary>
internal sealed class HeadedProducts
{
    private const int Reach = 30;
    private readonly WordSet _deeds = WordData.Set("makers-deeds.txt");
    private static readonly string[] Appears = WordData.List("products", "headed-products.appears");
    private static readonly string[] Sums = WordData.List("products", "headed-products.sums");
    private const int LeastOfClass = 4;
    private readonly Dictionary<string, bool> _isThing = WordData.Pairs("product-kinds.tsv").ToDictionary(pair => pair.Word, pair => pair.Kind == "thing", StringComparer.Ordinal);
    private readonly WordSet _heads;
    private readonly WordSet _goesOn = WordData.Set("product-goes-on.txt");
    private readonly WordSet _generic = WordData.Set("product-generic.txt");
    private readonly WordSet _releases = WordData.Set("product-releases.txt");
    private readonly CompoundWalk _walk = new();

    public HeadedProducts() => _heads = new WordSet(_isThing.Keys);

    public IEnumerable<Draft> Find(ArticleText text)
    {
        for (var end = _heads.NextEnd(text.Value, 2); end <= text.Value.Length; end = _heads.NextEnd(text.Value, end + 1))
        {
            var length = _heads.LengthBefore(text.Value, end);
            if (Ends(text, end) && (Of(text, end - length, end) ?? WithShorterHead(text, length, end)) is { } draft)
            {
                yield return draft;
            }
        }
    }

    // 芯片厂商, 系统工程; a name behind the head is the product's: 助手“远山”, 数据库GaussDB.
    private bool Ends(ArticleText text, int end) =>
        _goesOn.LengthAt(text.Value, end) == 0 && !Quotes.Opens(text.At(end)) && !char.IsAsciiLetterOrDigit(text.At(end))
        && !(text.At(end) == ' ' && char.IsAsciiLetter(text.At(end + 1))) && !GrowsLonger(text, end);

    private bool GrowsLonger(ArticleText text, int end)
    {
        for (var further = end + 1; further <= Math.Min(end + 4, text.Value.Length); further++)
        {
            if (_heads.LengthBefore(text.Value, further) > 0 && text.Value.AsSpan(end, further - end).IndexOfAny("，。、；：\n”’》") < 0)
            {
                return true;
            }
        }

        return false;
    }

    // AI代码助手: where the long head leaves nothing of its own, the short one does.
    private Draft? WithShorterHead(ArticleText text, int length, int end)
    {
        for (var shorter = length - 1; shorter > 1; shorter--)
        {
            if (_heads.Contains(text.Value.AsSpan(end - shorter, shorter)))
            {
                return Of(text, end - shorter, end);
            }
        }

        return null;
    }

    // 智能数控系统: a word of the dictionary may end in the head.
    private CompoundWords Before(ArticleText text, int head, int end) =>
        !text.Words.IsEdge(head) && text.Words.At(head) is var word && word.End == end && _walk.Before(text, word.Start) is { Count: > 0 } words ? words with { Count = words.Count + 1 } : _walk.Before(text, head);

    private Draft? Of(ArticleText text, int head, int end)
    {
        var words = Before(text, head, end);
        if (words.Count == 0 || words.IsPlural)
        {
            return null;
        }

        var own = text.Value.AsSpan(words.Start, head - words.Start);
        var isThing = _isThing[text.Value[head..end]];
        if (_generic.Covers(own) || own.Length < 2 || (!isThing && (own.Length < LeastOfClass || (words.Count < 2 && !words.IsUnknown))))
        {
            return null;
        }

        if (words.Maker is { } maker)
        {
            if (_releases.LengthAt(own, 0) > 0 || _deeds.LengthAt(own, 0) > 0)
            {
                return null; // 甲自主研发全栈云平台: the verb is none of the name
            }

            return new Draft(new Span(maker.Start, end), EntityType.Product, null, MentionSource.Pattern, "product.of-maker", own.Length >= 3);
        }

        return !words.IsOneOfAKind && (words.Count > 1 || own.Length > 3 || (isThing && words.IsUnknown)) && IsPutOut(text, words, end, isThing)
            ? new Draft(new Span(WithoutKind(text, words.Start, head), end), EntityType.Product, null, MentionSource.Pattern, "product.put-out", own.Length >= 3)
            : null;
    }

    // 智能硬件远山词典笔: what is everybody's before a word that no dictionary has is none of the name.
    private int WithoutKind(ArticleText text, int start, int head)
    {
        var edges = new NameEdges(text, text.Words);
        return edges.Before(head) is { } brand && brand.Start > start && brand.End == head && BrandWords.Of(edges, brand) == BrandKind.Strange
            && (_generic.Covers(text.Value.AsSpan(start, brand.Start - start)) || edges.IsGeneric(new Span(start, brand.Start))) ? brand.Start : start;
    }

    // 发布远山写作助手, 推出面向医院的疾病追踪系统, 远山写作助手正式发布, 远山写作助手等应用
    private bool IsPutOut(ArticleText text, CompoundWords words, int end, bool isThing)
    {
        var verb = Math.Max(_releases.LengthBefore(text.Value, words.Lead), _releases.LengthBefore(text.Value, words.Start));
        if (verb > 0)
        {
            return isThing || !text.Value.AsSpan(0, words.Start).TrimEnd('了').EndsWith("构建", StringComparison.Ordinal);
        }

        return text.Value.AsSpan(words.Lead, words.Start - words.Lead).Contains("自主研发", StringComparison.Ordinal)
            || (text.At(words.Lead - 1) is '的' or '和' or '及' or '、' && FollowsRelease(text, words.Lead))
            || (LeftWalk.IsBoundary(text, words.Start) && (text.HasAny(end, Appears) || IsSummed(text, end)));
    }

    private static bool FollowsRelease(ArticleText text, int lead)
    {
        var from = Math.Max(0, lead - Reach);
        var clause = text.Value.AsSpan(from, lead - from);
        clause = clause[(clause.LastIndexOfAny("。，；！？\n：") + 1)..];
        foreach (var verb in (ReadOnlySpan<string>)["推出", "发布", "上线", "研制", "自主研发", "升级"])
        {
            if (clause.Contains(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // 云杉数据库、远山写作助手等产品
    private static bool IsSummed(ArticleText text, int end)
    {
        var rest = text.Value.AsSpan(end, Math.Min(Reach, text.Value.Length - end));
        var sum = rest.IndexOf('等');
        return (sum == 0 || (sum > 0 && rest[0] == '、' && rest[..sum].IndexOfAny("。，；！？\n：") < 0))
            && text.HasAny(end + sum + 1, Sums);
    }
}
