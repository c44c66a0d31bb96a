using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Mentions.Products;

/// <summary>
/// Products in a list that says it is one: 上线了多个插件，包括远山文档、云杉图表和青禾影像; 云杉Eval、QingBench等评测. Names in
/// Chinese count beside one that is known, Latin ones by themselves.
/// </summary>
internal sealed partial class ListedProducts
{
    private const int LongestName = 8;
    private const int LongestList = 2000;

    // 等 and what the list says it is: six characters and a word of at most three.
    private const int Behind = 10;

    public IEnumerable<Draft> Find(ArticleText text) => Announced().Matches(text.Value).Concat(SummedIn(text.Value)).SelectMany(match => In(text, match.Groups["item"].Captures));

    // Looked for from its end: a list that no 等 ends would be read anew from each of its names.
    private static IEnumerable<Match> SummedIn(string text)
    {
        for (var end = text.IndexOf('等', StringComparison.Ordinal); end >= 0; end = text.IndexOf('等', end + 1))
        {
            var start = end;
            while (start > 0 && end - start < LongestList && text[start - 1] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or ' ' or '.' or '-' or '、' or '和' or '及' or '与' or '以')
            {
                start--;
            }

            if (start < end && Summed().Match(text, start, Math.Min(text.Length, end + Behind) - start) is { Success: true } match && match.Index < end)
            {
                yield return match;
            }
        }
    }

    private IEnumerable<Draft> In(ArticleText text, CaptureCollection items)
    {
        var spans = items.Select(item => Bare(text, item)).ToList();
        var known = spans.Count(span => text.Atoms.EndingAt(span.End) is { Type: EntityType.Product });
        var others = spans.Count(span => text.Atoms.EndingAt(span.End) is { Type: not EntityType.Product } || text.PossibleModels.EndingAt(span.End) is not null);
        foreach (var span in spans.Where(span => others <= known && IsName(text, span, known > 0)))
        {
            yield return new Draft(span, EntityType.Product, null, MentionSource.Pattern, "product.in-list", span.Length > 2);
        }
    }

    private bool IsName(ArticleText text, Span span, bool besideKnown)
    {
        var name = text.Of(span);
        if (span.Length < 2 || GenericProducts.WithLatin.Covers(name) || text.Atoms.EndingAt(span.End) is not null)
        {
            return false;
        }

        var isLatin = name.IndexOfAnyInRange('\u4E00', '\u9FFF') < 0;
        return isLatin
            ? char.IsAsciiLetterUpper(text.Written(span.Start)) && name.IndexOfAnyExceptInRange('0', 'z') is var odd && (odd < 0 || name[odd] is ' ' or '-' or '.')
            : besideKnown && name.Length <= LongestName && name.IndexOf('的') < 0;
    }

    private static Span Bare(ArticleText text, Capture item)
    {
        var (start, end) = (item.Index, item.Index + item.Length);
        while (start < end && text.At(start) is ' ' or '“' or '《')
        {
            start++;
        }

        while (end > start && text.At(end - 1) is ' ' or '”' or '》')
        {
            end--;
        }

        return new Span(start, end);
    }

    [GeneratedRegex("(?:插件|应用|产品|平台|工具|软件|app|框架|芯片|榜单|评测|基准|数据集|小程序|游戏)(?:，|：|:)?(?:主要)?(?:包括|包含|例如|比如|分别是|分别为|如|像)了?(?<item>[^，。；：！？、和及与等\\n]{2,24})(?:、(?<item>[^，。；：！？、和及与等\\n]{2,24}))+(?:(?:和|及|与|以及)(?<item>[^，。；：！？、和及与等中的上\\n]{2,24}))?(?=[，。；等\\n中上])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Announced();

    [GeneratedRegex("(?<![a-z0-9.-])(?<item>[a-z][a-z0-9 .-]{1,24})(?:、(?<item>[a-z][a-z0-9 .-]{1,24}))+(?:(?:和|及|与|以及)(?<item>[a-z][a-z0-9 .-]{1,24}))?等[^，。；、\\n]{0,6}?(?:评测|榜单|基准|数据集|框架|芯片|工具|插件|软件|应用|平台|处理器)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Summed();
}
