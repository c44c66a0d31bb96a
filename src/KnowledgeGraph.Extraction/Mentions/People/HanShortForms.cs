using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Extraction.Mentions.People;

/// <summary>The family name alone, in Chinese characters, of a foreigner whom the article names in full: 科瓦奇 in an article about 马特·科瓦奇.</summary>
internal static class HanShortForms
{
    /// <summary>The rule of a mention found so.</summary>
    public const string Rule = "person.foreign-short";

    private const int Least = 2;
    private const string Dots = "·•・";

    /// <summary>The parts that a name has between its dots; one where it has none.</summary>
    public static string[] PartsOf(string name) => name.Split(['·', '•', '・']);

    public static IEnumerable<Draft> Find(ArticleText text, Lexicon lexicon, IReadOnlyCollection<Draft> drafts)
    {
        var names = drafts.Where(draft => draft.Type == EntityType.Person)
            .SelectMany(draft => lexicon.Find(draft.LexiconId) is { } row ? row.Surfaces.Select(surface => surface.Text) : [draft.Span.Of(text.Value)])
            .Select(PartsOf).Where(parts => parts.Length > 1 && parts[^1].Length >= Least && Characters.IsHan(parts[^1]))
            .Select(parts => parts[^1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var name in names)
        {
            for (var at = text.Value.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var span = new Span(at, at + name.Length);
                if (Stands(text, span))
                {
                    yield return new Draft(span, EntityType.Person, null, MentionSource.Article, Rule);
                }
            }
        }
    }

    // A part of a longer name or word, and a word of the dictionary, are not the person.
    private static bool Stands(ArticleText text, Span span) =>
        !Dots.Contains(text.At(span.Start - 1), StringComparison.Ordinal) && !Dots.Contains(text.At(span.End), StringComparison.Ordinal)
        && text.Words.IsEdge(span.Start) && (text.Words.IsEdge(span.End) || (text.At(span.End) is '称' or '说' or '在' or '也' or '还' or '则' or '曾' or '已' or '将' or '的' && span.Length > Least)) && text.Words.KindOf(span) < WordKind.Content && text.Atoms.StartingAt(span.Start) is null;
}
