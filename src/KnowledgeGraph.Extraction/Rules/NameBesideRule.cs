using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>
/// Two organisations side by side with nothing between them, the second a unit of the first: 某集团某实验室, 某电台某频道, 某部某委员会.
/// Side by side in a list or where both act (甲乙合作) they are none of each other's.
/// </summary>
public sealed class NameBesideRule : IClaimRule
{
    private static readonly string[] Units = WordData.List("rules", "name-beside-rule.units");
    private static readonly string[] Together = WordData.List("rules", "name-beside-rule.together");

    /// <inheritdoc/>
    public string Id => "part.beside";

    /// <inheritdoc/>
    public bool ReadsAsides => false;

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        foreach (var sentence in context.Sentences.Where(s => s.Zone is not (ZoneKind.Byline or ZoneKind.Credit)))
        {
            for (var i = 1; i < sentence.Chunks.Count; i++)
            {
                if (sentence.Chunks[i - 1].Items is [var whole] && sentence.Chunks[i].Items is [var unit] && AreOfOneHouse(whole, unit) && StandAlone(sentence, i) && IsNext(context, whole, unit))
                {
                    yield return TiedDraft.Of(context, sentence, "PART_OF", unit, whole, Id, 700);
                }
            }
        }
    }

    private static bool AreOfOneHouse(Item whole, Item unit) =>
        whole.Key != unit.Key && !whole.IsAnaphor && !unit.IsAnaphor && whole.Type switch
        {
            EntityType.Company => unit.Type is EntityType.Company or EntityType.Institution,
            EntityType.Government => unit.Type is EntityType.Government or EntityType.Institution,
            EntityType.Institution => unit.Type is EntityType.Institution,
            EntityType.Media => unit.Type is EntityType.Media,
            _ => false,
        };

    // Nothing between them in the text itself, a quotation mark apart; neither name is the other's longer form.
    private static bool IsNext(ArticleContext context, Item whole, Item unit)
    {
        var text = context.Text;
        var between = text.AsSpan(whole.Span.End, unit.Span.Start - whole.Span.End);
        var (first, second) = (text[whole.Span.Start..whole.Span.End], text[unit.Span.Start..unit.Span.End]);
        return (between.Length == 0 || between is "“" or "《" or "「")
            && AnyWord.Ends(second, Units) && !char.IsAsciiLetterOrDigit(second[0]) && !first.Contains(second, StringComparison.Ordinal) && !second.Contains(first, StringComparison.Ordinal);
    }

    // In a longer row, or where both act, the two stand on one level.
    private static bool StandAlone(SentenceView sentence, int second)
    {
        var at = Array.IndexOf(sentence.ChunkAt, second);
        var shape = sentence.Shape;
        if (at < 1)
        {
            return false;
        }

        var first = Array.IndexOf(sentence.ChunkAt, second - 1);
        var isListed = (first > 0 && (shape[first - 1] is '、' or '与' or '和' or '及' || ShapeAlphabet.IsName(shape[first - 1])))
            || (at + 1 < shape.Length && (shape[at + 1] is '、' or '等' || ShapeAlphabet.IsFirm(shape[at + 1])));
        var rest = shape.AsSpan(at + 1, Math.Min(8, shape.Length - at - 1));
        var with = rest.IndexOfAny('与', '和', '同'); // 甲乙与丙合作: 甲乙 is one
        return !isListed && !AnyWord.In(with < 0 ? rest : rest[..with], Together);
    }
}
