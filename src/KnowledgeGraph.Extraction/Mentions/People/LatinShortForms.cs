using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Extraction.Mentions.People;

/// <summary>Given or family name alone of a person whom the article, or the lexicon's row of a person in it, names in full: Miller in an article about Karen Miller.</summary>
internal static class LatinShortForms
{
    /// <summary>The rule of a mention found so.</summary>
    public const string Rule = "person.latin-short";

    private const int Least = 3;

    private static readonly WordSet Things = new(WordData.List("people", "latin-short-forms.things"));

    /// <summary>The short names that the article's people have: words of their full Latin names that may stand for them.</summary>
    public static IReadOnlySet<string> Of(ArticleText text, Lexicon lexicon, IEnumerable<Draft> drafts)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in drafts.Where(draft => draft.Type == EntityType.Person))
        {
            foreach (var full in lexicon.Find(draft.LexiconId) is { } row ? row.Surfaces.Select(surface => surface.Text.ToLowerInvariant()) : [draft.Span.Of(text.Value)])
            {
                var parts = full.Split(' ');
                if (parts.Length > 1 && parts.All(part => part.Length > 0 && char.IsAsciiLetter(part[0])))
                {
                    Note(parts[0], LatinNames.IsGiven(parts[0]) || LatinNames.IsGivenWord(parts[0]));
                    Note(parts[^1], true);
                }
            }
        }

        return names;

        void Note(string word, bool may)
        {
            if (may && word.Length >= Least && LatinNames.MayBeSurname(word))
            {
                names.Add(word);
            }
        }
    }

    /// <summary>Where the short names stand alone.</summary>
    public static IEnumerable<Draft> Find(ArticleText text, IReadOnlySet<string> names) =>
        text.LatinRows.Where(row => row is [{ Form: LatinForm.Name }]).Select(row => row[0].Span)
            .Where(span => names.Contains(span.Of(text.Value)) && text.Atoms.StartingAt(span.Start) is null && Things.LengthAt(text.Value, text.At(span.End) == ' ' ? span.End + 1 : span.End) == 0)
            .Select(span => new Draft(span, EntityType.Person, null, MentionSource.Pattern, Rule));
}
