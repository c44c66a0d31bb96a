using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A company named in full is named in short elsewhere: 深圳市云杉科技有限公司, then 云杉科技, then 云杉.</summary>
internal static class ShortForms
{
    /// <summary>The rule of a mention found so.</summary>
    public const string Rule = "organization.short";

    private static readonly WordSet Generic = WordData.Set("generic-organization-words.txt");

    public static IEnumerable<Draft> Find(ArticleText text, IReadOnlyCollection<Draft> drafts)
    {
        var full = drafts.Where(draft => draft is { Type: EntityType.Company, LexiconId: null } && Characters.IsHan(text.At(draft.Span.Start))).Select(draft => draft.Span).Distinct().ToList();
        foreach (var form in full.SelectMany(span => Of(text, span)).Distinct(StringComparer.Ordinal).Where(form => !Generic.Covers(form)).Order(StringComparer.Ordinal))
        {
            for (var at = text.Value.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(form, at + form.Length, StringComparison.Ordinal))
            {
                var span = new Span(at, at + form.Length);
                if (Stands(text, span))
                {
                    yield return new Draft(span, EntityType.Company, null, MentionSource.Article, Rule);
                }
            }
        }
    }

    private static IEnumerable<string> Of(ArticleText text, Span full)
    {
        var start = text.Atoms.StartingAt(full.Start) is { Type: EntityType.Region } seat && seat.Span.End < full.End ? seat.Span.End : full.Start;
        var name = text.Value[start..full.End];
        var forms = CompanyForms.ShorterThan(name).ToList();
        return start > full.Start ? forms.Append(name) : forms;
    }

    // A short form of ordinary words, or inside a longer word, is only those words.
    private static bool Stands(ArticleText text, Span span) =>
        WordBoundary.After(text.Value, span.End) && text.Words.IsEdge(span.Start) && (text.Words.IsEdge(span.End) || text.Words.KindAt(span.Start) == WordKind.Unknown)
        && (text.Words.KindOf(span) < WordKind.Content || span.Length > 3) && text.Atoms.StartingAt(span.Start) is null;
}
