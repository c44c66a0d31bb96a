using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Mentions.Products;

/// <summary>A product's name with more behind it names one of its kind: 远山7.0, Atlas 900 SuperCluster, 远山平台V2.0.</summary>
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
            if (end > span.End)
            {
                yield return new Draft(new Span(span.Start, end), EntityType.Product, null, MentionSource.Pattern, "product.version", true);
            }
        }
    }

    [GeneratedRegex("\\G ?(?:v[0-9]{1,2}(?:\\.[0-9]{1,2})*|[0-9]{1,2}\\.[0-9](?:\\.[0-9])?)(?:版)?(?![0-9a-z.%亿万千倍元分家个款折秒小])", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
