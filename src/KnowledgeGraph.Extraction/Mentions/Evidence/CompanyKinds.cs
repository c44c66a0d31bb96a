using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>
/// Firms by what the sentence says they are: 铂岚是一家视频生成公司, 铂岚（Bolan）是一家初创企业, 铂岚，一家两年前成立的机器人公司，
/// 一家名为铂岚的公司. Who leads one (贺晓川，一家公司的创始人) and where one is (在硅谷，一家公司) are none.
/// </summary>
internal sealed partial class CompanyKinds
{
    private const int Said = 4;
    private readonly PersonWords _persons = new();

    public IEnumerable<Clue> Find(NameEdges edges)
    {
        var value = edges.Text.Value;
        foreach (Match match in Being().Matches(value))
        {
            if (edges.Before(match.Index) is { } name && MayBe(edges, name))
            {
                yield return new Clue(name, EntityType.Company, Said, "company.is-one");
            }
        }

        foreach (Match match in Beside().Matches(value))
        {
            if (edges.Before(match.Index) is { } name && MayBe(edges, name) && Strangeness.IsStrange(edges, name) && !IsPlaced(edges.Text, name.Start))
            {
                yield return new Clue(name, EntityType.Company, Said, "company.beside-kind");
            }
        }

        foreach (Match match in Called().Matches(value))
        {
            if (edges.After(match.Index + match.Length) is { } name && !_persons.IsName(edges.Text, name) && Behind().IsMatch(value, Quotes.Closes(edges.Text.At(name.End)) ? name.End + 1 : name.End))
            {
                yield return new Clue(name, EntityType.Company, Said, "company.called");
            }
        }
    }

    // 贺晓川 is nobody's firm; a word of function (目前, 这) is no name.
    private bool MayBe(NameEdges edges, Span name) =>
        !IsWrapped(edges.Text, name.Start) && !_persons.IsName(edges.Text, name) && _persons.Titles.LengthBefore(edges.Text.Value, name.End) == 0 && edges.Words.KindOf(name) < WordKind.Function;

    // Half of a Latin name whose first word stands on the line before.
    private static bool IsWrapped(ArticleText text, int start) => char.IsAsciiLetter(text.At(start)) && text.At(start - 1) is '\n' or ' ' && char.IsAsciiLetterOrDigit(text.At(start - 2));

    private static bool IsPlaced(ArticleText text, int start) => text.At(start - 1) is '在' or '于' or '从' or '到' or '据' or '对';

    [GeneratedRegex("(?:[（(][^（）()，。；！？\\n]{1,30}[)）])?(?:都|也|就|均|正|则|曾|原本)?(?:是|为)一?家[^，。；！？\\n、：“”《》]{0,28}?(?:公司|企业|厂商|独角兽|服务商|供应商|提供商|制造商|开发商|运营商|创企)(?=[，。；！？\\n、,]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Being();

    [GeneratedRegex("(?:[（(][^（）()，。；！？\\n]{1,30}[)）])?(?:，|——|,)(?:这是|这|作为)?一家[^，。；！？\\n、：“”《》]{0,28}?(?:公司|企业|厂商|独角兽|服务商|供应商|提供商|制造商|开发商|创企)(?=[，。；！？\\n]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Beside();

    [GeneratedRegex("(?:一家|那家|这家|家)[^，。；！？\\n、：“”《》]{0,10}?(?:名为|名叫|叫做|叫作|叫|名字叫|称为)", RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    [GeneratedRegex("\\G的[^，。；！？\\n、：“”《》]{0,12}?(?:公司|企业|厂商|独角兽|创企|团队|机构)", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
