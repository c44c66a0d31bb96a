using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>A sentence in which one firm brings out something that it calls by its kind only: 甲公司开源了两款模型, 甲公司发布新一代大模型, 甲公司举行新品发布会.</summary>
internal static class UnnamedThing
{
    private static readonly string[] Makings = WordData.List("making", "unnamed-thing.makings");
    private static readonly string[] New = WordData.List("making", "unnamed-thing.new");
    private static readonly string[] Kinds = WordData.List("making", "unnamed-thing.kinds");
    private static readonly string[] NotTheirs = WordData.List("making", "unnamed-thing.not-theirs");

    /// <summary>Its maker, or <c>null</c>.</summary>
    public static Item? Maker(SentenceView sentence)
    {
        if (sentence.Zone is not (ZoneKind.Body or ZoneKind.Title or ZoneKind.Heading) || !EndsInKind(sentence.Shape) || AnyWord.In(sentence.Shape, NotTheirs)
            || ModalityReader.OfEvent(sentence, sentence.Shape.Length - 1, sentence.Shape.Length - 1) != Modality.Asserted)
        {
            return null;
        }

        var houses = sentence.Items.Where(NamedThing.IsHouse).ToList();
        return Items.AreOne(houses) && houses[0].Type is EntityType.Company or EntityType.Institution && !sentence.Items.Any(NamedThing.Is) && !IsAddressed(sentence, houses[0]) ? houses[0] : null;
    }

    // 面向甲公司推出新产品
    private static bool IsAddressed(SentenceView sentence, Item firm) =>
        sentence.ShapeOf(firm.Span.Start) is var at && MakingWords.PrepositionBefore(sentence.Shape, at) > 0;

    private static bool EndsInKind(string shape)
    {
        var words = shape.AsSpan().TrimEnd("。：；:!！ ”");
        var clause = words[(words.LastIndexOfAny('，', '；') + 1)..];
        if (words.Length == 0 || !(ShapeAlphabet.Is(words[^1], EntityType.Technology) || AnyWord.Ends(words, Kinds)))
        {
            return false;
        }

        foreach (var verb in Makings)
        {
            var at = clause.IndexOf(verb, StringComparison.Ordinal);
            if (at >= 0 && clause[(at + verb.Length)..] is var rest && (rest.Contains(ShapeAlphabet.Figure) || AnyWord.In(rest, New)))
            {
                return true;
            }
        }

        return false;
    }
}
