using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A family's name, a dot, and which of the family: 远山·视觉, 远山・浦语, 远山•7B. The dot has several shapes.</summary>
internal static class DottedModels
{
    private const int Longest = 6;

    private static readonly WordSet Columns = new(WordData.List("mentions", "dotted-models.columns"));
    private static readonly Lazy<WordSet> Things = new(() => WordData.Set("product-heads.txt"));

    public static IEnumerable<Draft> Find(ArticleText text, IReadOnlyCollection<Draft> drafts)
    {
        var families = drafts.Where(draft => draft.Type == EntityType.Model).Select(draft => draft.Span).ToHashSet();
        for (var dot = 0; (dot = text.Value.AsSpan(dot).IndexOfAny("·•・") is var found and >= 0 ? dot + found : -1) >= 0; dot++)
        {
            var family = families.Where(span => span.End == dot).Select(span => (Span?)span).FirstOrDefault() ?? text.PossibleModels.EndingAt(dot)?.Span;
            if (family is { } span && End(text, dot + 1) is var end && end - dot is > 2 and <= Longest + 1 && Things.Value.LengthBefore(text.Value, end) == 0 && Columns.LengthBefore(text.Value, end) == 0)
            {
                yield return new Draft(span with { End = end }, EntityType.Model, null, MentionSource.Pattern, "model.dotted", true);
            }
        }
    }

    private static int End(ArticleText text, int start)
    {
        var at = start;
        while (text.Words.StartingAt(at) is { } word && at - start <= Longest && (Characters.IsHan(text.Of(word)) ? text.Words.KindAt(at) is <= WordKind.Content or WordKind.Number && !LeftWalk.IsStop(text.Of(word)) && !text.Has(at, "大模型") : at == start && char.IsAsciiLetterOrDigit(text.At(at))))
        {
            at = word.End;
        }

        return at;
    }
}
