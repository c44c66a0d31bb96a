using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Products;

/// <summary>A Latin name right behind its maker's, used or put out or followed by what it is: 通过云杉云Stack, 云杉QingCar系统.</summary>
internal sealed class MakersProducts
{
    private static readonly WordSet Uses = new(WordData.List("products", "makers-products.uses"));
    private static readonly string[] Does = WordData.List("products", "makers-products.does");
    private static readonly string[] Devices = WordData.List("products", "makers-products.devices");
    private static readonly string[] OfModels = WordData.List("products", "makers-products.of-models");
    private readonly WordSet _heads = WordData.Set("product-heads.txt");
    private readonly WordSet _generic = WordData.Set("latin-generic.txt");

    public IEnumerable<Draft> Find(ArticleText text)
    {
        foreach (var word in LatinWords.In(text.Value))
        {
            var at = text.At(word.Start - 1) is ' ' ? word.Start - 1 : word.Start;
            var isOwned = text.At(at - 1) == '的';
            at = isOwned ? at - 1 : at;
            if (text.Atoms.EndingAt(at) is not { Type: EntityType.Company } maker || !char.IsAsciiLetterUpper(text.Written(word.Start)) || word.Length < 3
                || _generic.Contains(text.Of(word)) || text.PossibleModels.StartingAt(word.Start) is not null || text.Atoms.StartingAt(word.Start) is not null)
            {
                continue;
            }

            var end = LatinPhrases.End(text, word);
            if (isOwned)
            {
                // 云杉的Walker S7: with a number it is a thing, not a person.
                if (end > word.End && char.IsAsciiDigit(text.At(end - 1)) && IsAbout(text, word, Devices))
                {
                    yield return new Draft(new Span(word.Start, end), EntityType.Product, null, MentionSource.Pattern, "product.owned", true);
                }

                continue;
            }

            var isThing = _heads.LengthAt(text.Value, text.At(end) == ' ' ? end + 1 : end) > 1;
            if (isThing || IsDevice(text, word) || DoesSomething(text, word, end) || (Uses.LengthBefore(text.Value, maker.Span.Start) > 0 && !IsModel(text, end) && char.IsAsciiLetterOrDigit(text.At(word.End - 1)) && !char.IsAsciiLetter(text.At(maker.Span.End - 1))))
            {
                yield return new Draft(new Span(maker.Span.Start, end), EntityType.Product, null, MentionSource.Pattern, "product.makers", true);
            }
        }
    }

    // 云杉P80已经开售: letters and a number beside the word for devices.
    private static bool IsDevice(ArticleText text, Span word) =>
        char.IsAsciiDigit(text.At(word.End - 1)) && IsAbout(text, word, Devices) && !IsAbout(text, word, OfModels);

    private static bool DoesSomething(ArticleText text, Span word, int end) =>
        end == word.End && text.HasAny(text.At(end) == ' ' ? end + 1 : end, Does) && !IsAbout(text, word, OfModels);

    private static bool IsAbout(ArticleText text, Span word, string[] matters)
    {
        var start = text.Value.LastIndexOfAny(['。', '\n'], Math.Max(0, word.Start - 1)) + 1;
        var end = text.Value.AsSpan(word.End).IndexOfAny("。\n") is var stop and >= 0 ? word.End + stop : text.Value.Length;
        var sentence = text.Value.AsSpan(start, end - start);
        foreach (var matter in matters)
        {
            if (sentence.Contains(matter, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsModel(ArticleText text, int end) =>
        text.Value.AsSpan(end, Math.Min(8, text.Value.Length - end)).Contains("模型", StringComparison.Ordinal) || text.Has(end, "大会") || text.Has(end, "峰会") || text.Has(end, "·");
}
