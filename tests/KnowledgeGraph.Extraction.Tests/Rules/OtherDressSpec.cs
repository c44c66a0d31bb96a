using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>How an article is typeset does not change what it states: the sample articles in traditional characters, with other quotation marks, with blanks around Latin words.</summary>
public sealed partial class OtherDressSpec
{
    private static readonly Dictionary<char, char> Traditional = Pairs();
    private static readonly Lazy<Extractor> Extractor = new(() => new Extractor(Lexicon.BuiltIn));
    private static readonly Lazy<IReadOnlyList<string>> Samples = new(Read);

    [Fact]
    public void It_states_the_same_in_traditional_characters() =>
        States_the_same(text => string.Concat(text.Select(c => Traditional.GetValueOrDefault(c, c))));

    [Fact]
    public void It_states_the_same_with_corner_brackets() =>
        States_the_same(text => text.Replace('“', '「').Replace('”', '」'));

    [Fact]
    public void It_states_the_same_with_straight_quotation_marks() =>
        States_the_same(text => string.Join('\n', text.Split('\n').Select(line => line.Count(c => c == '“') == line.Count(c => c == '”') ? line.Replace('“', '"').Replace('”', '"') : line)));

    [Fact]
    public void It_states_the_same_with_lines_that_end_in_two_characters() =>
        States_the_same(text => text.Replace("\n", "\r\n", StringComparison.Ordinal));

    [Fact]
    public void It_states_the_same_with_blanks_between_ideographs_and_Latin_names() =>
        States_the_same(text => BeforeLatin().Replace(AfterLatin().Replace(text, " "), " "));

    private static void States_the_same(Func<string, string> dressed)
    {
        Assert.True(Samples.Value.Sum(text => Claims(text).Count) > 100);
        Assert.All(Samples.Value, text => Assert.Equal(Claims(text), Claims(dressed(text))));
    }

    private static IReadOnlyList<string> Read()
    {
        var reader = new ArticleReader();
        return [.. SourceFiles.Expand([Path.Combine(SharedData.RepositoryRoot, "seeds", "articles")]).Files
            .SelectMany(reader.Read).Select(read => read.Article!.Text.Replace("\r\n", "\n", StringComparison.Ordinal))];
    }

    private static List<string> Claims(string text)
    {
        var article = new ArticleReader().Read("told.txt", Encoding.UTF8.GetBytes(text)).Single().Article!;
        var facts = Extractor.Value.Extract(article);
        var names = facts.Entities.ToDictionary(e => e.Key, e => $"{e.Type} {Plain(e.Name)}", StringComparer.Ordinal);
        foreach (var figure in facts.Figures)
        {
            names[figure.Key] = Plain(figure.Text);
        }

        return [.. facts.Claims
            .Select(c => $"{c.Predicate} {names[c.Subject]} → {(c.Object is null ? null : names[c.Object])} {c.Time?.Value?.Name} {c.Modality} {Plain(c.Role ?? string.Empty)}: {Plain(c.Quote)}")
            .Order(StringComparer.Ordinal)];
    }

    private static string Plain(string text) => FoldedText.Of(text).Value.Replace("\n", string.Empty, StringComparison.Ordinal);

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

    [GeneratedRegex("(?<=[A-Za-z])(?=[\u4e00-\u9fff])")]
    private static partial Regex AfterLatin();

    [GeneratedRegex("(?<=[\u4e00-\u9fff])(?=[A-Za-z])")]
    private static partial Regex BeforeLatin();
}
