using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// How sure a clause is that goes on with what somebody means to do: 甲将投资5亿元建厂，创造2000个岗位; 甲计划裁员500人，并关闭3家门店; 甲计划今年开店10家，明年20家. It has
/// no subject and nothing that says it is done.
/// </summary>
internal static class CarriedModality
{
    private const int Farthest = 3;
    private static readonly string[] Joins = WordData.List("figure-owners", "carried-modality.joins");
    private static readonly string[] Doing = WordData.List("figure-owners", "carried-modality.doing");
    private static readonly string[] Done = WordData.List("figure-owners", "carried-modality.done");

    /// <summary>The modality of the clauses before it that it goes on with, or <c>null</c> where it stands for itself.</summary>
    public static Modality? Of(FigureSite site)
    {
        for (var (i, from) = (site.Index, Math.Max(0, site.Index - Farthest)); i > from; i--)
        {
            if (!GoesOn(site, i))
            {
                return null;
            }

            var before = ModalityReader.OfFigure(site.Sentence, site.Sentence.ShapeOf(site.Clauses[i - 1].Span.End - 1));
            if (before is not Modality.Asserted)
            {
                return before is Modality.Planned or Modality.Predicted && IsAct(site.Clauses[i - 1]) ? before : null;
            }
        }

        return null;
    }

    private static bool GoesOn(FigureSite site, int at)
    {
        var clause = site.Clauses[at];
        var words = site.Plain(clause).AsSpan().Trim(" \n“”\"");
        var bare = AnyWord.TrimmedStart(words, Joins);
        var isElided = at == site.Index && words.IsEmpty && site.Sentence.Items.Any(i => i.Kind == ItemKind.Time && clause.Span.Covers(i.Span) && i.Span.End <= site.Figure.Span.Start);
        return isElided || (!AnyWord.In(clause.Text, Done) && (AnyWord.Begins(bare, Doing) || (bare.Length < words.Length && AnyWord.In(bare, Doing) && !HasSubject(site, clause))));
    }

    // 甲将…: a firm or a place means to, so that what it says next it means to do as well; 规模将达… is only expected.
    private static bool IsAct(Clause clause) => AnyWord.In(clause.Text, Doing) || clause.Entities.Any(i => i.Type is { } type && (OwnerTypes.Firm(type) || type == EntityType.Region));

    private static bool HasSubject(FigureSite site, Clause clause) =>
        clause.Entities.Any(i => i.Type is { } type && SentenceSubject.IsSubject(type) && i.Span.End <= site.Figure.Span.Start && i.Span.Start - clause.Span.Start <= 2);
}
