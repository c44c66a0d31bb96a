using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions.Products;

/// <summary>What a firm has one of, called by the firm's own name: 智谱App, 商汤小程序, 云从一体机.</summary>
internal sealed class FirmsThings
{
    private readonly WordSet _things = WordData.Set("firms-things.txt");
    private readonly WordSet _goesOn = WordData.Set("product-goes-on.txt");

    public IEnumerable<Draft> Find(ArticleText text)
    {
        for (var end = _things.NextEnd(text.Value, 4); end <= text.Value.Length; end = _things.NextEnd(text.Value, end + 1))
        {
            var length = _things.LengthBefore(text.Value, end);
            if (text.Atoms.EndingAt(end - length) is { Type: EntityType.Company } firm && firm.Span.Length > 1 && Ends(text, end))
            {
                yield return new Draft(new Span(firm.Span.Start, end), EntityType.Product, null, MentionSource.Pattern, "product.of-firm");
            }
        }
    }

    private bool Ends(ArticleText text, int end) =>
        text.Words.IsEdge(end) && _goesOn.LengthAt(text.Value, end) == 0 && !char.IsAsciiLetterOrDigit(text.At(end)) && !(text.At(end) == ' ' && char.IsAsciiLetterOrDigit(text.At(end + 1))) && !Quotes.Opens(text.At(end));
}
