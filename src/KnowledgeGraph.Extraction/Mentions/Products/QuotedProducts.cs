using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Products;

/// <summary>
/// Things in quotation marks, several in a row, of which the sentence says what they are: 上线应用“错题镜”、“作文批改”, “问账”、“问税”等产品. The words inside
/// may be anybody's; slogans in a row (“两条主线”、“三个转变”) are of no kind of things.
/// </summary>
internal sealed partial class QuotedProducts
{
    private readonly WordSet _generic = WordData.Set("product-generic.txt");

    public IEnumerable<Draft> Find(ArticleText text) => Row().Matches(text.Value)
        .Where(match => match.Groups["before"].Success || match.Groups["behind"].Success)
        .SelectMany(match => match.Groups["item"].Captures)
        .Select(item => new Span(item.Index, item.Index + item.Length))
        .Where(span => IsName(text, span))
        .Select(span => new Draft(span, EntityType.Product, null, MentionSource.Pattern, "product.in-quotes", span.Length > 2));

    private bool IsName(ArticleText text, Span span) =>
        !_generic.Covers(text.Of(span)) && (text.Atoms.EndingAt(span.End) is not { } last || (last.Span.Start > span.Start && last.Type is EntityType.Technology or EntityType.Industry)) && text.PossibleModels.EndingAt(span.End) is null && text.Of(span).IndexOfAny("一二两三四五六七八九十") != 0;

    [GeneratedRegex("(?<before>(?:产品|应用|app|工具|软件|小程序|智能体|平台|系统|插件)(?:，|：|:)?(?:主要)?(?:包括|包含|有|分别是|分别为)?了?)?“(?<item>[^“”，。；！？\\n]{2,14})”(?:[、和及与]|以及|、以及)?(?:“(?<item>[^“”，。；！？\\n]{2,14})”(?:[、和及与]|以及|、以及)?)+(?<behind>(?:(?:等|这)?(?:[一二两三四五六七八九十几多0-9]+)?(?:个|款|大|项|类)?(?:ai|大模型|智能|原生|自研|核心|系列|全新|创新|新){0,3}|等[^“”，。；！？、的\n]{0,6}?)(?:产品|应用|app|工具|软件|小程序|智能体|插件|助手))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}
