using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Products;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Products beside the word that says so: 助手“支小助”, “文心千帆”产品, Colossal-AI平台, 系统Colossal-AI; and quoted models after 大模型.</summary>
internal sealed class ProductHeads
{
    private const int LongestQuoted = 16;
    private const int LongestOwn = 8;
    private const int LongestKind = 8;
    private readonly WordSet _heads = WordData.Set("product-heads.txt");
    private readonly WordSet _generic = new(WordData.Words("model-generic.txt").Concat(WordData.Words("latin-generic.txt")));
    private static readonly WordSet Belonging = new(WordData.List("mentions", "product-heads.belonging"));
    private static readonly string[] Releases = WordData.List("mentions", "product-heads.releases");
    private static readonly string[] Building = WordData.List("mentions", "product-heads.building");
    private static readonly string[] Own = ["自主研发", "自主研发的", "自主研发了", "自研", "自研的"];
    private static readonly string[] Hubs = WordData.List("mentions", "product-heads.hubs");
    private static readonly WordSet Named = new(WordData.List("mentions", "product-heads.named"));

    private static readonly WordSet Classes = new(WordData.List("mentions", "product-heads.classes"));
    private readonly WordSet _own = new(((string[])["model-generic.txt", "latin-generic.txt", "generic-organization-words.txt", "model-domains.txt", "kinds-of-things.txt"]).SelectMany(WordData.Words));
    private readonly WordSet _chips = new(["gpu", "芯片", "显卡", "加速卡", "算力卡"]);

    public IEnumerable<Draft> Find(ArticleText text) => Quoted(text).Concat(Latin(text)).Concat(Branded(text));

    // “涌现” after 大模型 is a phrase; a name is one that somebody puts out.
    private static bool IsRelease(ArticleText text, int open)
    {
        var start = Math.Max(0, open - 24);
        var clause = text.Value.AsSpan(start, open - start);
        clause = clause[(clause.LastIndexOfAny("。，；！？\n") + 1)..];
        foreach (var verb in Releases)
        {
            if (clause.Contains(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return clause.Contains("名为", StringComparison.Ordinal) || clause.Contains("旗下", StringComparison.Ordinal);
    }

    // 星火一体机, 文心一言APP, 昇腾AI云服务: the thing's family, then what it is.
    private IEnumerable<Draft> Branded(ArticleText text)
    {
        for (var end = _heads.NextEnd(text.Value, 2); end <= text.Value.Length; end = _heads.NextEnd(text.Value, end + 1))
        {
            var length = _heads.LengthBefore(text.Value, end);
            if (length < 2 || _heads.LengthBefore(text.Value, end + 1) > length || char.IsAsciiLetter(text.At(end)) && char.IsAsciiLetter(text.At(end - 1)))
            {
                continue;
            }

            var head = end - length;
            head = text.HasBefore(head, "ai") ? head - 2 : head;
            if (OfMaker(text, head, end) is { } made)
            {
                yield return made;
            }
            else if ((text.Atoms.EndingAt(head) ?? text.PossibleModels.EndingAt(head)) is { Type: EntityType.Product or EntityType.Model } family && !Named.Contains(text.Value.AsSpan(end - length, length)) && !(family.Type == EntityType.Product && Classes.Contains(text.Value.AsSpan(end - length, length))))
            {
                yield return new Draft(new Span(family.Span.Start, end), EntityType.Product, null, MentionSource.Pattern, "product.branded");
            }
        }
    }

    // 铂岚青鸟平台: a maker, a name that is not everybody's, what it is.
    private Draft? OfMaker(ArticleText text, int head, int end)
    {
        for (var start = head - 2; start >= Math.Max(1, head - LongestOwn); start--)
        {
            if (text.Atoms.EndingAt(start) is { IsOrganization: true } maker)
            {
                var own = new Span(start, head);
                return maker.Type == EntityType.Company && !text.HasAny(start, Own) && LeftWalk.Start(text, head, own.Length) == start && text.Words.IsEdge(start) && text.Words.KindOf(own) < WordKind.Content && text.Atoms.StartingAt(start) is null && text.Atoms.EndingAt(head) is null && !_own.Covers(text.Of(own))
                    ? new Draft(new Span(maker.Span.Start, end), EntityType.Product, null, MentionSource.Pattern, "product.of-maker")
                    : null;
            }
        }

        return null;
    }

    private IEnumerable<Draft> Quoted(ArticleText text)
    {
        for (var open = text.Value.IndexOf('“'); open >= 0; open = text.Value.IndexOf('“', open + 1))
        {
            var close = text.Value.IndexOf('”', open, Math.Min(LongestQuoted + 2, text.Value.Length - open));
            if (close < open + 3 || text.Value.AsSpan(open + 1, close - open - 1).IndexOfAny("，。！？；：、\n“") >= 0)
            {
                continue;
            }

            var inner = new Span(open + 1, close);
            if (IsMix(text, inner))
            {
                continue; // “机器人+”应用行动
            }

            if (text.At(close - 1) != '版' && (text.HasBefore(open, "大模型产品") || ((text.HasBefore(open, "大模型") || text.HasBefore(open, "语言模型")) && IsRelease(text, open))))
            {
                yield return new Draft(inner, EntityType.Model, null, MentionSource.Pattern, "model.quoted-after-head", true);
            }
            else if ((text.HasAnyBefore(open, Releases) && !IsPhrase(text, inner)) || _heads.LengthBefore(text.Value, open) > 0 || _heads.LengthAt(text.Value, close + 1) > 0
                || (_heads.LengthBefore(text.Value, close) is > 0 and var head && head < inner.Length && text.HasAnyBefore(open, Building))
                || (IsKindBehind(text, close + 1) && IsPutOut(text, inner, open)))
            {
                yield return new Draft(inner, EntityType.Product, null, MentionSource.Pattern, "product.quoted", true);
            }
        }
    }

    private static bool IsMix(ArticleText text, Span inner) => text.At(inner.End - 1) == '+' || (text.Of(inner).Contains('+') && Characters.IsHan(text.At(inner.Start)));

    // “星瀚”数据智能中台, “授信通”一体化解决方案: what kind of thing it is, told at some length.
    private bool IsKindBehind(ArticleText text, int from)
    {
        for (var at = from; at < Math.Min(text.Value.Length, from + LongestKind) && Characters.IsHan(text.At(at)) && text.At(at) is not ('的' or '了' or '在' or '等'); at++)
        {
            if (_heads.LengthAt(text.Value, at) > 1 || text.HasAny(at, Hubs))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPutOut(ArticleText text, Span inner, int open) =>
        text.HasAnyBefore(open, Own)
        || ((text.HasAnyBefore(open, Releases) || text.HasAnyBefore(open, Building)) && !IsPhrase(text, inner));

    // 推出“选择自由”的…, 打造“两核三带”: verbs and numbers make a phrase.
    private static bool IsPhrase(ArticleText text, Span inner)
    {
        for (var at = inner.Start; at < inner.End; at++)
        {
            if (text.Words.KindAt(at) >= WordKind.Verb)
            {
                return true;
            }
        }

        return text.Words.IsOneWord(inner) && text.Words.KindAt(inner.Start) == WordKind.Content;
    }

    // Yunxiu助手 is called so; of a platform or a chip the word before is the name, and where that stands alone elsewhere, too.
    private static int WithHead(ArticleText text, Span span, int end)
    {
        var length = Belonging.LengthAt(text.Value, text.At(end) == ' ' ? end + 1 : end);
        var name = text.Value[span.Start..end];
        return length > 0 && text.Value.IndexOf(name, StringComparison.Ordinal) == span.Start && text.Value.LastIndexOf(name, StringComparison.Ordinal) == span.Start ? (text.At(end) == ' ' ? end + 1 : end) + length : end;
    }

    private static bool IsOfClass(ArticleText text, int end) => Classes.LengthAt(text.Value, text.At(end) == ' ' ? end + 1 : end) > 0;

    private IEnumerable<Draft> Latin(ArticleText text)
    {
        foreach (var span in LatinWords.In(text.Value))
        {
            if (_generic.Contains(text.Of(span)) || (text.Atoms.StartingAt(span.Start) is { } known && known.Span.End >= span.End && (known.Type == EntityType.Technology || (known.Type == EntityType.Product && IsOfClass(text, span.End)))) || text.PossibleModels.EndingAt(span.End) is not null || !char.IsAsciiLetterUpper(text.Written(span.Start)))
            {
                continue;
            }

            var before = text.At(span.Start - 1) == ' ' ? span.Start - 1 : span.Start;
            var after = text.At(span.End) == ' ' ? span.End + 1 : span.End;
            var isChip = span.Length <= 6 && text.Of(span).ContainsAnyInRange('0', '9') && (_chips.LengthBefore(text.Value, before) > 0 || _chips.LengthAt(text.Value, after) > 0);
            if (isChip || _heads.LengthBefore(text.Value, before) > 1 || _heads.LengthAt(text.Value, after) > 1)
            {
                var end = WithHead(text, span, LatinPhrases.End(text, span));
                yield return new Draft(span with { End = end }, EntityType.Product, null, MentionSource.Pattern, "product.head", span.Length > 2);
            }
        }
    }
}
