using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Products;

/// <summary>A product's name with more behind it names one of its kind: 远山7.0, Atlas 900 SuperCluster, 远山平台V2.0, 远岫9400+.</summary>
internal static partial class ProductVersions
{
    public static IEnumerable<Draft> Find(ArticleText text, IEnumerable<Draft> drafts)
    {
        foreach (var span in drafts.Where(draft => draft.Type == EntityType.Product).Select(draft => draft.Span).Distinct())
        {
            if (text.Value.AsSpan(span.Start, span.Length).ContainsAnyInRange('0', '9') && text.At(span.End) != ' ')
            {
                continue;
            }

            var end = LatinPhrases.End(text, span);
            var version = Version().Match(text.Value, end);
            end = version.Success ? end + version.Length : end;
            if (end == span.End && Characters.IsHan(text.At(span.End - 1)) && Make().Match(text.Value, end) is { Success: true } make)
            {
                end += make.Length;
            }

            if (end > span.End)
            {
                yield return new Draft(new Span(span.Start, end), EntityType.Product, null, MentionSource.Pattern, "product.version", true);
            }
        }
    }

    // 远岫9400+, 远岫8 Gen 5, 远岫8至尊版: a chip's or a device's make behind its family; four digits of a year are none.
    [GeneratedRegex("\\G ?(?:(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9]{4}(?:s|e|t|x|c|\\+)?|[0-9]{1,2}[a-z]?\\+? ?(?:gen ?[0-9]|elite|ultra|pro max|pro\\+?|至尊版|领先版))(?![0-9a-z.%亿万千倍元分家个款折秒小年月日号多余人名台部条篇次])", RegexOptions.CultureInvariant)]
    private static partial Regex Make();

    [GeneratedRegex("\\G ?(?:v[0-9]{1,2}(?:\\.[0-9]{1,2})*|[0-9]{1,2}\\.[0-9](?:\\.[0-9])?)(?:版)?(?![0-9a-z.%亿万千倍元分家个款折秒小])", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
