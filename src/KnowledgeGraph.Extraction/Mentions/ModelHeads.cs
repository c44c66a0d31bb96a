using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Names that end in 大模型 or 模型: “混元”大模型, 盘古矿山大模型, 货运大模型; 通用大模型 names a technology.</summary>
internal sealed class ModelHeads
{
    private const int LongestBrand = 5;
    private static readonly string[] Joins = ["、", "以及", "和", "及", "与"];
    private static readonly string[] Evaluations = WordData.List("mentions", "model-heads.evaluations");
    private const int LongestBare = 4;
    private const int EventReach = 8;
    private const int RowReach = 14;
    private const int NameReach = 8;
    private static readonly string[] Heads = WordData.List("mentions", "model-heads.heads");

    private readonly ModelModifiers _modifiers = new();
    private readonly WordSet _releaseVerbs = WordData.Set("release-verbs.txt");
    private readonly WordSet _events = WordData.Set("model-events.txt");

    public IEnumerable<Draft> Find(ArticleText text)
    {
        var value = text.Value;
        foreach (var end in Ends(value))
        {
            var head = Heads.First(head => text.HasBefore(end, head));
            if (Of(text, end - head.Length, end, head) is { } draft)
            {
                yield return draft;
            }
        }
    }

    private static IEnumerable<int> Ends(string value)
    {
        for (var at = 0; (at = value.AsSpan(at).IndexOfAny("型列") is var found and >= 0 ? at + found : -1) >= 0; at++)
        {
            if (at > 0 && ((value[at] == '型' && value[at - 1] == '模') || (value[at] == '列' && value[at - 1] == '系')))
            {
                var goesOn = value.AsSpan(at + 1).StartsWith("系列", StringComparison.Ordinal) || value.AsSpan(at + 1).StartsWith("模型", StringComparison.Ordinal)
                    || value.AsSpan(at + 1).StartsWith("开源模型", StringComparison.Ordinal);
                if (!goesOn)
                {
                    yield return at + 1;
                }
            }
        }
    }

    private Draft? Of(ArticleText text, int start, int end, string head)
    {
        var isBig = head.Contains("大模型", StringComparison.Ordinal) || head is "大语言模型" or "大规模预训练模型" or "预训练模型" or "大规模语言模型";
        var words = _modifiers.Before(text, start);
        if (words.Brand is null && isBig && head is not "语言大模型")
        {
            words = UnknownBrand(text, words, end);
        }

        if (words.Brand is { } cut && CutsName(text, cut.Span))
        {
            return null; // 深度求索人工智能大模型: 求索 is the end of a known name
        }

        if (text.HasAny(end, Evaluations) || (head == "系列" && words.Brand is { Row: null }))
        {
            return null;
        }

        if (words.Brand is { Row: null } lower && !isBig && char.IsAsciiLetterLower(text.Written(lower.Span.Start)) && !text.Of(lower.Span).ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        if (words.Brand is { Row: null } brand && !isBig && char.IsAsciiLetter(text.At(brand.Span.Start)) && brand.Span.End < start)
        {
            return null;
        }

        if (words.Brand is not null)
        {
            var row = words.IsWholeBrand ? words.Brand.Value.Row?.Id : null;
            return PlatformEnd(text, end) is { } platform
                ? new Draft(new Span(words.Start, platform), EntityType.Product, null, MentionSource.Pattern, "product.model-platform", true)
                : new Draft(new Span(words.Start, end), EntityType.Model, row, MentionSource.Pattern, "model.brand", true);
        }

        var isOwn = words is { HasMaker: true, IsOwn: true };
        if (!isBig || !(words.HasDomain || isOwn) || PlatformEnd(text, end) is not null || NameFollows(text, end))
        {
            return null;
        }

        var span = new Span(words.Start, end);
        return words.HasMaker || IsReleased(text, span) || IsListed(text, span)
            ? new Draft(span, EntityType.Model, null, MentionSource.Pattern, "model.domain", true)
            : null;
    }

    private static bool CutsName(ArticleText text, Span brand) =>
        Enumerable.Range(brand.Start + 1, brand.Length).Any(end => text.Atoms.EndingAt(end) is { } whole && whole.Span.Start < brand.Start);

    private static bool HasBrandStop(ReadOnlySpan<char> brand) => BrandWords.HoldsStop(brand) || brand.IndexOfAny("款个种类这该第首两三多项批家位") >= 0;

    private static int? PlatformEnd(ArticleText text, int end)
    {
        foreach (var head in (ReadOnlySpan<string>)["开发平台", "服务平台", "平台", "一体机"])
        {
            if (text.Has(end, head))
            {
                return end + head.Length;
            }
        }

        return null;
    }

    // 推出教育大模型“远山”, 推出教育大模型远山大模型: the field's model has a name, and this is not it.
    private static bool NameFollows(ArticleText text, int end)
    {
        while (text.At(end) is '—' or '-' or ' ' && Quotes.Opens(text.At(end + 1) is '—' or '-' ? text.At(end + 2) : text.At(end + 1)))
        {
            end++; // 首个千亿级大模型——“光明”
        }

        if (Quotes.Opens(text.At(end)) && text.At(end) != '《')
        {
            return true;
        }

        var next = text.Value.AsSpan(end, Math.Min(NameReach, text.Value.Length - end)).IndexOf("大模型", StringComparison.Ordinal);
        return next is >= 2 and <= LongestBrand && Characters.IsHan(text.Value.AsSpan(end, next)) && LeftWalk.Start(text, end + next, next) == end;
    }

    // A field's model is one model where somebody makes it, a class of them elsewhere.
    private bool IsReleased(ArticleText text, Span span)
    {
        var start = text.At(span.Start - 1) is '的' or '了' or '“' ? span.Start - 1 : span.Start;
        start = text.At(start - 1) is '后' or '出' or '了' ? start - 1 : start;
        return _releaseVerbs.LengthBefore(text.Value, start) > 1 || _releaseVerbs.LengthBefore(text.Value, span.Start) > 1
            || text.Has(span.End, "正在研发") || text.Has(span.End, "研究成果") || text.Has(span.End, "已上线") || text.Has(span.End, "正式");
    }

    // 包括甲大模型、乙大模型、丙大模型: the members of one family.
    private static bool IsListed(ArticleText text, Span span)
    {
        var before = Array.Exists(Joins, join => text.HasBefore(span.Start, join) && text.HasBefore(span.Start - join.Length, "大模型"));
        var after = text.At(span.End) == '、' && text.Value.AsSpan(span.End, Math.Min(14, text.Value.Length - span.End)).Contains("大模型", StringComparison.Ordinal);
        return (before && (after || text.Has(span.End, "等"))) || (after && text.HasBefore(span.Start, "包括"));
    }

    /// <summary>青鸟大模型尚未通过…, 远山大模型5月20日发布: after the name, perhaps after a time, an event of one product.</summary>
    private bool IsEvent(ArticleText text, int end)
    {
        end = AfterRow(text, end);
        for (var at = end; at <= Math.Min(end + EventReach, text.Value.Length) && (at == end || IsTimeOrLink(text.Value[at - 1])); at++)
        {
            if (_events.LengthAt(text.Value, at) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>青鸟大模型、小湾大模型通过…: what is said of the last of a row is said of all.</summary>
    private static int AfterRow(ArticleText text, int end)
    {
        while (text.At(end) is '、' or '和' or '与' or '及')
        {
            var next = text.Value.AsSpan(end, Math.Min(RowReach, text.Value.Length - end)).IndexOf("大模型", StringComparison.Ordinal);
            if (next < 0)
            {
                break;
            }

            end += next + "大模型".Length;
        }

        return end;
    }

    private static bool IsTimeOrLink(char unit) =>
        char.IsAsciiDigit(unit) || "年月日周上在于可今昨明已也又则均都虽双、 ".Contains(unit, StringComparison.Ordinal);

    // 一代远山大模型, 开源模型远山大模型, 打造出远山大模型: what stands before the word that no dictionary has is none of it.
    private static int WithoutKind(ArticleText text, int first, int end)
    {
        first = end - first > 2 && text.At(first) is '用' or '版' or '出' or '把' or '将' or '被' or '让' ? first + 1 : first;
        return new NameEdges(text, text.Words).Before(end) is { } name && name.End == end && name.Start > first && text.Words.KindOf(name) < WordKind.Content ? name.Start : first;
    }

    private ModelWords UnknownBrand(ArticleText text, ModelWords words, int end)
    {
        var start = words.Start;
        if (words.HasMaker || start == 0 || !Characters.IsHan(text.At(start - 1)))
        {
            return words;
        }

        var first = WithoutKind(text, LeftWalk.Start(text, start, LongestBrand + 1), start);
        var length = start - first;
        if (length is < 2 or > LongestBrand || char.IsAsciiDigit(text.At(first)) || _modifiers.IsGeneric(text.Value.AsSpan(first, length)) || HasBrandStop(text.Value.AsSpan(first, length)))
        {
            return words;
        }

        var before = text.At(first - 1) == '的' ? first - 1 : first;
        var proved = text.Atoms.EndingAt(before) is { IsOrganization: true }
            || _releaseVerbs.LengthBefore(text.Value, first) > 0
            || (length <= LongestBare && LeftWalk.IsBoundary(text, first) && IsEvent(text, end));
        return proved ? words with { Start = first, Brand = new ModelBrand(new Span(first, start), null) } : words;
    }
}
