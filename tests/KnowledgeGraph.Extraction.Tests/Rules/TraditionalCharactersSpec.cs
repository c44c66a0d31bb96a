using System.Text;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>An article in traditional characters states what it states in simplified ones, each claim in the same place.</summary>
public sealed class TraditionalCharactersSpec
{
    private static readonly Dictionary<char, char> Traditional = Pairs();
    private static readonly Lazy<Extractor> Extractor = new(() => new Extractor(Lexicon.BuiltIn));

    [Fact]
    public void The_sample_articles_state_the_same_in_traditional_characters()
    {
        var reader = new ArticleReader();
        var texts = SourceFiles.Expand([Path.Combine(SharedData.RepositoryRoot, "seeds", "articles")]).Files
            .SelectMany(reader.Read).Select(read => read.Article!.Text).ToList();

        Assert.All(texts, text => Assert.Equal(Claims(text), Claims(string.Concat(text.Select(c => Traditional.GetValueOrDefault(c, c))))));
        Assert.True(texts.Sum(text => Claims(text).Count) > 100);
    }

    private static List<string> Claims(string text)
    {
        var article = new ArticleReader().Read("told.txt", Encoding.UTF8.GetBytes(text)).Single().Article!;
        var facts = Extractor.Value.Extract(article);
        var entities = facts.Entities.ToDictionary(e => e.Key, e => Place(e), StringComparer.Ordinal);
        var figures = facts.Figures.ToDictionary(f => f.Key, f => f.Span.Start, StringComparer.Ordinal);
        return [.. facts.Claims
            .Select(c => $"{c.Predicate} {Of(c.Subject)} {Of(c.Object)} {c.Time?.Value?.Name} {c.Modality} {c.Span.Start}-{c.Span.End} {FoldedText.CharacterByCharacter(c.Role ?? string.Empty)}")
            .Order(StringComparer.Ordinal)];

        string Of(string? key) => key is null ? "-" : entities.TryGetValue(key, out var place) ? place : $"figure@{figures[key]}";
    }

    private static string Place(LocalEntity entity) => $"{entity.Type}@{entity.Mentions[0].Span.Start}";

    // The one way back that is unambiguous enough for a test: the commonest block of ideographs, first come first taken.
    private static Dictionary<char, char> Pairs()
    {
        var pairs = new Dictionary<char, char>();
        for (var c = '\u4E00'; c <= '\u9FA5'; c++)
        {
            var simple = FoldedText.CharacterByCharacter(c.ToString())[0];
            if (simple != c)
            {
                pairs.TryAdd(simple, c);
            }
        }

        return pairs;
    }
}
