using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Ties every figure that is no parameter count to the thing it measures.</summary>
public sealed class FigureRule : IClaimRule
{
    /// <inheritdoc/>
    public string Id => "figure";

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        foreach (var sentence in context.Sentences)
        {
            foreach (var figure in FiguresIn(context, sentence).Where(f => f.Quantity.Unit is not "参数"))
            {
                var site = new FigureSite(context, sentence, figure);
                if (site.Modality is { } modality && FigureOwners.Of(site) is { } owner)
                {
                    yield return FigureClaims.Draft(site, owner.Item, "HAS_FIGURE", $"{Id}.{owner.How}", owner.Confidence, modality);
                }
            }
        }
    }

    /// <summary>The figures that stand in a sentence, in order.</summary>
    internal static IEnumerable<LocalFigure> FiguresIn(ArticleContext context, SentenceView sentence) =>
        sentence.Items.Concat(sentence.Nested)
            .Where(i => i.Kind == ItemKind.Figure)
            .OrderBy(i => i.Span)
            .Select(i => context.FigureByKey[i.Key]);
}
