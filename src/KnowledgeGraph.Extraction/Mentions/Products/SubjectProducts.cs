using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Products;

/// <summary>
/// Products that a sentence is about and tells the making of: 青禾笔记是云杉科技推出的一款笔记应用. Who makes it and what it is say so much that the
/// words of the name may be anybody's.
/// </summary>
internal sealed partial class SubjectProducts
{
    private const int LongestName = 12;
    private const int Reach = 64;
    private const string Pointing = "的该这此其它他她我们本那每各某两";
    private readonly WordSet _heads = WordData.Set("product-heads.txt");

    public IEnumerable<Draft> Find(ArticleText text)
    {
        for (var at = text.Value.IndexOf('是'); at >= 0; at = text.Value.IndexOf('是', at + 1))
        {
            if (IsMade(text, at) && NameBefore(text, at) is { } name)
            {
                yield return new Draft(name, EntityType.Product, null, MentionSource.Pattern, "product.subject", true);
            }
        }
    }

    private bool IsMade(ArticleText text, int at)
    {
        var match = Made().Match(text.Value, at, Math.Min(Reach, text.Value.Length - at));
        return match.Success && _heads.LengthBefore(text.Value, match.Index + match.Length) > 1;
    }

    private Span? NameBefore(ArticleText text, int end)
    {
        var start = end;
        while (start > 0 && end - start <= LongestName && IsOfName(text, start - 1))
        {
            start--;
        }

        var name = new Span(start, end);
        return name.Length is >= 3 and <= LongestName && Characters.IsHan(text.At(end - 1)) && text.ZoneAt(start) == text.ZoneAt(end - 1) && text.Of(name).IndexOfAny(Pointing) < 0 && !GenericProducts.Words.Covers(text.Of(name)) && !text.Words.IsOneWord(name)
            && text.PossibleModels.StartingAt(start) is null && (text.Atoms.StartingAt(start) is not { } atom || (atom.Span.End < end && !atom.IsOrganization))
            ? name
            : null;
    }

    private static bool IsOfName(ArticleText text, int at) => Characters.IsHan(text.At(at)) || char.IsAsciiLetterOrDigit(text.At(at));

    [GeneratedRegex("\\G是(?:一款)?由?[^，。；！？：、\\n是“”]{2,20}?(?:推出|研发|打造|开发|发布|上线|研制|孵化|运营|旗下)的(?:一款|首款|首个|一个|一套|国内首款|全球首款|国内首个|全球首个)[^，。；！？：\\n模]{0,24}(?=[，。；！？\\n])", RegexOptions.CultureInvariant)]
    private static partial Regex Made();
}
