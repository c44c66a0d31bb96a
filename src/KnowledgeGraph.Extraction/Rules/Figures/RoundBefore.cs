using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// The firm whose round of money was just told, whoever paid it: 甲完成新一轮融资，由乙领投。此次融资总额为3亿美元. It is the one that gets the
/// money in the clause that says so, not the first one named: 乙宣布，甲完成新一轮融资.
/// </summary>
internal static class RoundBefore
{
    private const int SentencesBack = 3;
    private static readonly string[] Fields = WordData.List("figure-owners", "round-before.fields");
    private const int Opening = 14;
    private const string Round = "融资";
    private static readonly string[] This = WordData.List("figure-owners", "round-before.this");
    private static readonly string[] Financed = WordData.List("figure-owners", "round-before.financed");
    private static readonly string[] NotIts = WordData.List("figure-owners", "round-before.not-its");

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        if (!site.Figure.Quantity.Unit.Contains('元', StringComparison.Ordinal) || !AnyWord.In(site.Lead, This) || IsOfAnother(site) || site.Sentence.Items.Any(i => i.Type == EntityType.Company && i.Span.End <= site.Figure.Span.Start))
        {
            return null;
        }

        foreach (var before in site.SentencesBefore(SentencesBack))
        {
            if (before.Items.Any(i => i.Type == EntityType.Company))
            {
                return Receiver(site, before) is { } firm ? new FigureOwner(firm, "round", 650) : null;
            }

            if (OtherSubjects.OfAnother(site.Between(before.Span.Start, before.Span.End)))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsOfAnother(FigureSite site)
    {
        var words = site.Between(site.Sentence.Span.Start, site.Figure.Span.Start);
        return OtherSubjects.OfAnother(words) || AnyWord.In(words, Fields);
    }

    private static Item? Receiver(FigureSite site, SentenceView told)
    {
        var money = told.Shape.IndexOf(Round, StringComparison.Ordinal);
        var got = money < 0 ? -1 : Financed.Max(word => told.Shape.LastIndexOf(word, money, StringComparison.Ordinal));
        if (got < 0 || Clauses.Start(told.Shape, got) != Clauses.Start(told.Shape, money))
        {
            return null;
        }

        var clause = told.OriginalOf(Clauses.Start(told.Shape, got), got);
        var firms = told.Items.Where(i => i.Type == EntityType.Company && clause.Covers(i.Span)).ToList();
        var firm = firms.Count == 1 ? firms[0]
            : firms.Count == 0 && SentenceSubject.Of(site.Context.Text, told) is { First.Type: EntityType.Company } subject && subject.First.Span.End <= clause.Start && IsOnly(told, subject.First, clause.Start) ? subject.First
            : null;
        var from = firm is null ? 0 : Math.Max(clause.Start, firm.Span.End);
        return firm is not null && !AnyWord.In(site.Between(from, clause.End), NotIts) && firm.Span.Start - Math.Min(firm.Span.Start, clause.Start) <= Opening ? firm : null;
    }

    // 甲深耕算力，近日完成新一轮融资, but not 乙看好甲，完成了…
    private static bool IsOnly(SentenceView told, Item firm, int end) =>
        told.Items.All(i => i.Type is not EntityType.Company || i.Span.End > end || i.Key.Equals(firm.Key, StringComparison.Ordinal));
}
