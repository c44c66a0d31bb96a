using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>A firm's things listed a line each: 甲公司发布了三款产品：1. 乙，…; 2. 丙，….</summary>
public sealed class ListedThingsRule : IClaimRule
{
    private const int Longest = 24;
    private const int Between = 3;
    private const int Mark = 4;
    private static readonly string[] Making = WordData.List("making", "listed-things-rule.making");
    private static readonly string[] NotTheirs = WordData.List("making", "listed-things-rule.not-theirs");

    /// <inheritdoc/>
    public string Id => "develops.listed";

    /// <inheritdoc/>
    public bool ReadsAsides => false;

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        foreach (var lead in context.Sentences)
        {
            if (Maker(lead) is not { } maker)
            {
                continue;
            }

            var other = 0;
            for (var at = lead.Index + 1; at < Math.Min(context.Sentences.Count, lead.Index + Longest) && other < Between; at++)
            {
                var sentence = context.Sentences[at];
                other = IsMarked(sentence) ? 0 : other + 1;
                if (other == 0 && Opening(sentence) is { } thing)
                {
                    yield return TiedDraft.Quoted(QuoteFinder.Find(context.Article, sentence, thing.Span), "DEVELOPS", maker, thing, Id, 720);
                }
            }
        }
    }

    /// <summary>The only firm of a sentence that ends in a colon and tells of making.</summary>
    private static Item? Maker(SentenceView sentence)
    {
        var shape = sentence.Shape.AsSpan().TrimEnd();
        if (shape.Length == 0 || shape[^1] is not ('：' or ':') || !AnyWord.In(shape, Making) || AnyWord.In(shape, NotTheirs))
        {
            return null;
        }

        var firms = sentence.Items.Where(i => i.Type is EntityType.Company or EntityType.Institution).ToList();
        return Items.AreOne(firms) ? firms[0] : null;
    }

    /// <summary>1. 甲, （一）甲, • 甲.</summary>
    private static bool IsMarked(SentenceView sentence)
    {
        var words = sentence.Span.Of(sentence.Folded.Original).AsSpan().TrimStart();
        if (words.Length < 2)
        {
            return false;
        }

        var isNumber = words[0] is >= '0' and <= '9' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';
        return words[0] is '（' or '(' or '•' or '·' or '●' or '■' or '◆' or '▪' or '-' || (isNumber && words[1] is '.' or '、' or '．' or ')' or '）');
    }

    private static Item? Opening(SentenceView sentence)
    {
        var first = sentence.Items.FirstOrDefault(i => i.Kind == ItemKind.Entity);
        return first?.Type is EntityType.Model or EntityType.Product && sentence.ShapeOf(first.Span.Start) <= Mark ? first : null;
    }
}
