using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>What is told of a person alone: years of work, pay, wealth, firms he put money in. 林知远拥有20年从业经验; 林知远已累计投资60多家企业.</summary>
internal static class Careers
{
    private const int Near = 14;
    private static readonly string[] Lived = WordData.List("figure-owners", "careers.lived");
    private static readonly string[] Experience = ["经验", "经历", "从业", "工作", "资历"];
    private static readonly string[] Having = WordData.List("figure-owners", "careers.having");

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        var person = site.Before.FirstOrDefault(i => i.Type is { } type && (type == EntityType.Person || OwnerTypes.General(type)));
        if (person?.Type != EntityType.Person)
        {
            return null;
        }

        var words = site.Between(person.Span.End, site.Figure.Span.Start);
        var isExperience = site.Figure.Quantity.Unit is "年" && AnyWord.In(site.Tail.AsSpan(0, Math.Min(Near, site.Tail.Length)), Experience) && AnyWord.Ends(words.AsSpan().TrimEnd(), Having);
        var isAlone = !site.Before.Any(i => i.Type == EntityType.Person && !i.Key.Equals(person.Key, StringComparison.Ordinal)) && !AnyWord.Begins(words, ["的", "和", "、", "与"])
            && (site.Figure.Quantity.Unit is "年" || !site.Before.Any(i => i.Key != person.Key && i.Type is { } type && OwnerTypes.General(type)));
        return isAlone && (isExperience || AnyWord.In(words, Lived)) ? new FigureOwner(person, "person", 750) : null;
    }
}
