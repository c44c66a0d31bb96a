using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Products;

/// <summary>A Latin name right behind its maker's, used or put out or followed by what it is: 通过云杉云Stack, 云杉QingCar系统.</summary>
internal sealed class MakersProducts
{
    private static readonly WordSet Uses = new(WordData.List("products", "makers-products.uses"));
    private readonly WordSet _heads = WordData.Set("product-heads.txt");
    private readonly WordSet _generic = WordData.Set("latin-generic.txt");

    public IEnumerable<Draft> Find(ArticleText text)
    {
        foreach (var word in LatinWords.In(text.Value))
        {
            var at = text.At(word.Start - 1) == ' ' ? word.Start - 1 : word.Start;
            if (text.Atoms.EndingAt(at) is not { Type: EntityType.Company } maker || !char.IsAsciiLetterUpper(text.Written(word.Start)) || word.Length < 3
                || _generic.Contains(text.Of(word)) || text.PossibleModels.StartingAt(word.Start) is not null || text.Atoms.StartingAt(word.Start) is not null)
            {
                continue;
            }

            var end = LatinPhrases.End(text, word);
            var isThing = _heads.LengthAt(text.Value, text.At(end) == ' ' ? end + 1 : end) > 1;
            if (isThing || (Uses.LengthBefore(text.Value, maker.Span.Start) > 0 && !IsModel(text, end) && char.IsAsciiLetterOrDigit(text.At(word.End - 1)) && !char.IsAsciiLetter(text.At(maker.Span.End - 1))))
            {
                yield return new Draft(new Span(maker.Span.Start, end), EntityType.Product, null, MentionSource.Pattern, "product.makers", true);
            }
        }
    }

    private static bool IsModel(ArticleText text, int end) =>
        text.Value.AsSpan(end, Math.Min(8, text.Value.Length - end)).Contains("模型", StringComparison.Ordinal) || text.Has(end, "大会") || text.Has(end, "峰会") || text.Has(end, "·");
}
