using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Products;

/// <summary>
/// Names of products told beside what they are: 打造诊疗平台——Yunshan, 展示了“云小鹿”等多项应用成果, 发布手机银行9.0版本, Yunshan（某公司办公软件）.
/// </summary>
internal sealed partial class ToldProducts
{
    private const int Reach = 24;
    private static readonly WordSet EnglishKinds = new(WordData.List("products", "told-products.english-kinds"));
    private static readonly string[] Releases = WordData.List("products", "told-products.releases");

    public IEnumerable<Draft> Find(ArticleText text)
    {
        var edges = new NameEdges(text, text.Words);
        return Dashed().Matches(text.Value).Select(match => (match.Groups["name"], match.Groups["kind"].Value.EndsWith("模型", StringComparison.Ordinal) ? EntityType.Model : EntityType.Product, "product.behind-dash"))
            .Concat(Summed().Matches(text.Value).Select(match => (match.Groups["name"], EntityType.Product, "product.quoted-and-others")))
            .Concat(Versioned().Matches(text.Value).Select(match => (match.Groups["name"], EntityType.Product, "product.version-put-out")))
            .Select(told => new Draft(new Span(told.Item1.Index, told.Item1.Index + told.Item1.Length), told.Item2, null, MentionSource.Pattern, told.Item3, true))
            .Where(draft => IsName(edges, draft))
            .Concat(Glossed(edges))
            .Concat(Bracketed(text));
    }

    private bool IsName(NameEdges edges, Draft draft)
    {
        var text = edges.Text;
        var name = draft.Span;
        if (GenericProducts.WithLatin.Covers(text.Of(name)) || text.Atoms.StartingAt(name.Start) is { } atom && atom.Span.End >= name.End)
        {
            return false;
        }

        for (var at = name.Start; at < name.End; at++)
        {
            if (edges.Words.KindAt(at) is WordKind.Verb or WordKind.Function || (draft.Rule == "product.quoted-and-others" && edges.Words.KindAt(at) == WordKind.Number))
            {
                return false;
            }
        }

        return !edges.Words.IsOneWord(name) || edges.Words.KindAt(name.Start) < WordKind.Content;
    }

    // Yunshan（云杉内部沟通软件）: the bracket says what it is.
    private IEnumerable<Draft> Glossed(NameEdges edges)
    {
        foreach (Match match in Gloss().Matches(edges.Text.Value))
        {
            if (edges.Before(match.Index) is { } name && name.End == match.Index && !GenericProducts.WithLatin.Covers(edges.Text.Of(name)) && Strangeness.IsStrange(edges, name))
            {
                yield return new Draft(name, EntityType.Product, null, MentionSource.Pattern, "product.glossed", true);
            }
        }
    }

    // 推出写作平台（WriteFox）: what a kind of things is put out by. Capitals alone (人类视觉系统（HVS）) shorten the kind.
    private static IEnumerable<Draft> Bracketed(ArticleText text)
    {
        foreach (Match match in KindBefore().Matches(text.Value))
        {
            var name = match.Groups["name"];
            var span = new Span(name.Index, name.Index + name.Length);
            var written = Enumerable.Range(span.Start, span.Length).Select(text.Written).ToList();
            if (char.IsAsciiLetterUpper(written[0]) && (written.Exists(char.IsAsciiLetterLower) || Puts(text, match.Index)) && !GenericProducts.WithLatin.Covers(text.Of(span)) && !EnglishKinds.Contains(text.Of(span))
                && text.PossibleNames.StartingAt(span.Start) is null && text.PossibleNames.EndingAt(span.End) is null)
            {
                yield return new Draft(span, EntityType.Product, null, MentionSource.Pattern, "product.in-bracket", true);
            }
        }
    }

    private static bool Puts(ArticleText text, int end)
    {
        var clause = text.Value.AsSpan(Math.Max(0, end - Reach), Math.Min(end, Reach));
        clause = clause[(clause.LastIndexOfAny("。，；！？\n：") + 1)..];
        foreach (var verb in Releases)
        {
            if (clause.Contains(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("(?:平台|系统|助手|工具|引擎|机器人|芯片|智能体|应用|软件|一体机|数据集|浏览器|数据库|操作系统|服务器|处理器|插件|套件|数据湖|加速卡)[(（](?<name>[a-z][a-z0-9.-]{2,24})[)）]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex KindBefore();

    [GeneratedRegex("(?<kind>平台|系统|大模型|语言模型|产品|助手|工具|机器人|芯片|智能体|引擎|框架|应用|软件)(?:——|--|—)[“「]?(?<name>[a-z][a-z0-9.-]{2,20}(?: [a-z0-9.-]+){0,2}|(?<=[“「])[\\u4E00-\\u9FFFa-z0-9]{2,12}(?=[”」])|[\\u4E00-\\u9FFF]{2,6}(?=[，,。；\\n（]))(?=[”」，,。；、（(\\n ])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dashed();

    [GeneratedRegex("[“「](?<name>[^“”「」，。：；！？、\\n]{2,10})[”」]等[一二两三四五六七八九十几多0-9]*(?:项|款|个|类|种)?[^，,。；！？“”\\n]{0,20}(?:应用|产品|应用成果|工具|智能体|小程序|app|助手)(?=[，,。；、\\n]|的|上线|亮相|落地|入选|均|都|已|在)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Summed();

    [GeneratedRegex("(?:发布|推出|上线|升级|发布了|推出了|上线了)(?:全新|最新|新一代)?(?![^，。]{0,8}(?:模型|助手|智能体|新版|全新))(?<name>[\\u4E00-\\u9FFF]{3,8}v?[0-9]{1,2}\\.[0-9](?:版本|版)?)(?=[，。；、”（(\\n和及与])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Versioned();

    [GeneratedRegex("[(（][^()（），,。；\\n]{0,14}(?:软件|平台|工具|系统|应用|app|小程序|智能体|助手|浏览器|机器人|一体机)[)）]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Gloss();
}
