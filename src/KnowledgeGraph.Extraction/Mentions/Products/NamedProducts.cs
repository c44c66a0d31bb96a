using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Products;

/// <summary>Products that are introduced by name: 名为“远山”的聊天机器人, 推出一款写作助手，取名“远山”, 开发了名为Yunshan的应用.</summary>
internal sealed partial class NamedProducts
{
    private const int Before = 14;
    private readonly WordSet _heads = WordData.Set("product-heads.txt");

    public IEnumerable<Draft> Find(ArticleText text)
    {
        foreach (Match match in Named().Matches(text.Value))
        {
            var name = match.Groups["name"];
            if (IsOfModel(text, match.Index, match.Index + match.Length))
            {
                yield return new Draft(new Span(name.Index, name.Index + name.Length), EntityType.Model, null, MentionSource.Pattern, "model.named", true);
            }
            else if (IsOfProduct(text, match.Index, match.Index + match.Length))
            {
                yield return new Draft(new Span(name.Index, name.Index + name.Length), EntityType.Product, null, MentionSource.Pattern, "product.named", true);
            }
        }
    }

    // 把新一代大模型命名为“远山”, 名为远山的大模型, 自研大模型（名为远山）
    private static bool IsOfModel(ArticleText text, int start, int end)
    {
        if (text.At(end) == '的')
        {
            var behind = text.Value.AsSpan(end, Math.Min(Before, text.Value.Length - end));
            var stop = behind.IndexOfAny("，,。；！？\n、（(");
            return (stop < 0 ? behind : behind[..stop]).EndsWith("模型", StringComparison.Ordinal);
        }

        return text.Value.AsSpan(0, start).TrimEnd("，,（(并被将其正式 ").EndsWith("模型", StringComparison.Ordinal);
    }

    // What is named stands behind (名为…的助手) or, where nothing does, before (一款助手，名为…).
    private bool IsOfProduct(ArticleText text, int start, int end)
    {
        if (text.At(end) == '的')
        {
            var stop = text.Value.AsSpan(end).IndexOfAny("，。；！？\n、（(") is var at and >= 0 ? end + at : text.Value.Length;
            stop = Math.Min(stop, end + Before);
            for (var last = end + 2; last <= stop; last++)
            {
                if (_heads.LengthBefore(text.Value, last) > 1)
                {
                    return !text.Value.AsSpan(end, last - end).Contains("模型", StringComparison.Ordinal);
                }
            }

            return false;
        }

        var from = Math.Max(0, start - Before);
        var clause = text.Value.AsSpan(from, start - from);
        clause = clause[(clause.LastIndexOfAny("。；！？\n") + 1)..].TrimEnd("，,并被");
        return _heads.LengthBefore(clause, clause.Length) > 1;
    }

    [GeneratedRegex("(?:名为|名叫|叫做|取名为?|命名为|代号为?)(?:[“「](?<name>[^“”「」，。；！？、\\n]{2,16})[”」]|(?<name>[a-z][a-z0-9.-]+(?: [a-z0-9.-]+){0,3}|[\\u4E00-\\u9FFF]{2,6}(?=的)))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
