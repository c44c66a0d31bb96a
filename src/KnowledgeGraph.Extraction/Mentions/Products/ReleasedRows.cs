using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Extraction.Mentions.Evidence;

namespace KnowledgeGraph.Extraction.Mentions.Products;

/// <summary>
/// A row that somebody puts out and that says what is in it: 上线作文老师、云岫笔记等应用. Of ordinary words those count that end in what helpers are
/// called; what everybody offers (语音识别、文档解析等应用) does not.
/// </summary>
internal sealed class ReleasedRows
{
    private const int LongestItem = 10;
    private const int Behind = 12;
    private readonly WordSet _releases = WordData.Set("product-releases.txt");
    private readonly WordSet _helpers = WordData.Set("product-helpers.txt");
    private static readonly string[] Sums = WordData.List("products", "released-rows.sums");

    public IEnumerable<Draft> Find(ArticleText text)
    {
        for (var at = text.Value.IndexOf('等'); at >= 0; at = text.Value.IndexOf('等', at + 1))
        {
            if (IsSum(text, at + 1))
            {
                foreach (var item in Items(text, at).Where(item => IsName(text, item)))
                {
                    yield return new Draft(item, EntityType.Product, null, MentionSource.Pattern, "product.in-released-row", true);
                }
            }
        }
    }

    // 等应用, 等多款教学工具, not 等人士提供工具.
    private static bool IsSum(ArticleText text, int from)
    {
        var rest = text.Value.AsSpan(from, Math.Min(Behind, text.Value.Length - from));
        var stop = rest.IndexOfAny("，。；！？、：\n的（(");
        rest = stop < 0 ? rest : rest[..stop];
        foreach (var sum in Sums)
        {
            if (rest.EndsWith(sum, StringComparison.Ordinal))
            {
                return !HasVerb(text, from, from + rest.Length - sum.Length);
            }
        }

        return false;
    }

    private static bool HasVerb(ArticleText text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text.Words.KindAt(at) == WordKind.Verb)
            {
                return true;
            }
        }

        return false;
    }

    // The items from the last to the first, of which one must stand right behind a verb of putting out.
    private List<Span> Items(ArticleText text, int end)
    {
        var items = new List<Span>();
        while (true)
        {
            var start = end;
            while (start > 0 && end - start <= LongestItem && (Characters.IsHan(text.At(start - 1)) || char.IsAsciiLetterOrDigit(text.At(start - 1))) && _releases.LengthBefore(text.Value, start) == 0)
            {
                start--;
            }

            if (end - start is 0 or > LongestItem)
            {
                return [];
            }

            items.Add(new Span(start, end));
            if (_releases.LengthBefore(text.Value, start) > 0)
            {
                return items.Count > 1 ? items : [];
            }

            if (text.At(start - 1) != '、')
            {
                return [];
            }

            end = start - 1;
        }
    }

    private bool IsName(ArticleText text, Span item)
    {
        var helper = _helpers.LengthBefore(text.Value, item.End);
        return item.Length >= 3 && text.Of(item).IndexOfAny("的及和与") < 0 && !GenericProducts.Words.Covers(text.Of(item)) && !text.Words.IsOneWord(item) && text.PossibleModels.EndingAt(item.End) is null
            && (text.Atoms.StartingAt(item.Start) is not { } first || (first.Span.End < item.End && !first.IsOrganization)) && text.Atoms.EndingAt(item.End) is null
            && (helper > 0 && helper < item.Length || text.Words.KindOf(item) < WordKind.Content && Characters.IsHan(text.Of(item)));
    }
}
