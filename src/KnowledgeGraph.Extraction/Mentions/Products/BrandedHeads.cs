using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions.Products;

/// <summary>
/// A word that no dictionary has, or one that makers like to take for a name, then what it names: 远岫助手, 百灵鸟写作平台, 远岫App. Behind such a word
/// further heads end a name that otherwise are classes of things (手机, 搜索).
/// </summary>
internal sealed class BrandedHeads
{
    private const int LongestInner = 6;
    private const string Deeds = "挪点避返摇抢拼炒导带涉存刷缴扫订买卖租借查约投送拆修洗停换退催贷赌测助代陪叫打防控排治抗反禁检听验挂领报晒秒逛喂遛";
    private readonly Dictionary<string, bool> _isSure = WordData.Pairs("brand-heads.tsv").ToDictionary(pair => pair.Word, pair => pair.Kind.StartsWith("sure", StringComparison.Ordinal), StringComparer.Ordinal);
    private readonly WordSet _strangeOnly = new(WordData.Pairs("brand-heads.tsv").Where(pair => pair.Kind.EndsWith("strange", StringComparison.Ordinal)).Select(pair => pair.Word));
    private readonly WordSet _heads;
    private readonly WordSet _inner = new(WordData.Words("product-words.txt").Concat(WordData.Words("model-domains.txt")).Concat(["智能", "ai", "智驾", "云", "手机"]));
    private readonly WordSet _goesOn = WordData.Set("product-goes-on.txt");
    private readonly WordSet _events = WordData.Set("brand-events.txt");
    private readonly WordSet _leads = WordData.Set("brand-leads.txt");

    private readonly PersonWords _persons = new();

    public BrandedHeads() => _heads = new WordSet(_isSure.Keys);

    public IEnumerable<Draft> Find(ArticleText text)
    {
        var edges = new NameEdges(text, text.Words);
        for (var end = _heads.NextEnd(text.Value, 2); end <= text.Value.Length; end = _heads.NextEnd(text.Value, end + 1))
        {
            var length = _heads.LengthBefore(text.Value, end);
            if (Ends(text, end) && Of(edges, end - length, end) is { } draft)
            {
                yield return draft;
            }
        }
    }

    private Draft? Of(NameEdges edges, int head, int end)
    {
        var text = edges.Text;
        for (var start = head; start >= head - LongestInner; start -= _inner.LengthBefore(text.Value, start))
        {
            if (edges.Before(start) is { } name && name.End == start && IsBrand(edges, name, text.Value[head..end]) && IsEdge(text, name.Start))
            {
                var span = new Span(name.Start, end);
                return (_isSure[text.Value[head..end]] && !_persons.IsName(text, name)) || IsTold(text, span)
                    ? new Draft(span, EntityType.Product, null, MentionSource.Pattern, "product.brand-head", true)
                    : null;
            }

            if (_inner.LengthBefore(text.Value, start) == 0)
            {
                return null;
            }
        }

        return null;
    }

    // 摇号小程序, 导盲机器狗: what one does with it.
    private static bool IsDeed(ArticleText text, Span name) => name.Length == 2 && Deeds.Contains(text.At(name.Start), StringComparison.Ordinal);

    // 葡萄数据集, 长江数据库: what data, tools and helpers are about or for.
    private bool IsBrand(NameEdges edges, Span name, string head) => BrandWords.Of(edges, name) switch
    {
        BrandKind.Strange => !IsDeed(edges.Text, name) || edges.Text.Atoms.EndingAt(name.Start) is { IsOrganization: true },
        BrandKind.Liked => !_strangeOnly.Contains(head) || edges.Text.Atoms.EndingAt(name.Start) is { IsOrganization: true },
        _ => false,
    };

    private bool IsEdge(ArticleText text, int start) =>
        !char.IsAsciiDigit(text.At(start - 1)) && (text.At(start - 1) is '台' or '款' or '套' || LeftWalk.IsBoundary(text, start) || _leads.LengthBefore(text.Value, start) > 0 || text.Atoms.EndingAt(start) is { IsOrganization: true });

    // What is made, used or has something happen to it is one product; so is what is named twice.
    private bool IsTold(ArticleText text, Span span) =>
        (_leads.LengthBefore(text.Value, span.Start) > 1 && !Characters.IsHan(text.At(span.End)))
        || ((_leads.LengthBefore(text.Value, span.Start) > 0 || !Characters.IsHan(text.At(span.Start - 1))) && _events.LengthAt(text.Value, span.End) > 0)
        || text.Atoms.EndingAt(span.Start) is { IsOrganization: true }
        || text.Value.IndexOf(text.Value[span.Start..span.End], span.End, StringComparison.Ordinal) >= 0 || text.Value.LastIndexOf(text.Value[span.Start..span.End], span.Start, StringComparison.Ordinal) >= 0;

    // 云杉助手们, 云杉芯片厂商, 云杉助手“远山”
    private bool Ends(ArticleText text, int end) =>
        _goesOn.LengthAt(text.Value, end) == 0 && !Quotes.Opens(text.At(end)) && !char.IsAsciiLetterOrDigit(text.At(end)) && _heads.LengthBefore(text.Value, end + 1) == 0
        && _heads.LengthBefore(text.Value, end + 2) < 3;
}
