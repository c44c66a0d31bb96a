using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.Text.Reading;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Text.Tests.Reading;

public sealed class RealArticlesTests
{
    [Fact]
    public void Every_article_is_read_and_most_of_each_is_extracted()
    {
        foreach (var article in Articles())
        {
            var extracted = article.Zones.Where(zone => zone.IsExtracted || zone.Kind == ZoneKind.Derived).Sum(zone => zone.Span.Length);
            var furniture = article.Zones.Where(zone => zone.Kind == ZoneKind.Furniture).Sum(zone => zone.Span.Length);
            Assert.True(extracted >= (article.Text.Length - furniture) * 0.75, article.Path);
        }
    }

    [Fact]
    public void Where_the_annotated_facts_stand_the_text_is_extracted_or_credited()
    {
        int all = 0, found = 0;
        foreach (var (article, gold) in Annotated())
        {
            foreach (var start in gold["relations"]!.Concat(gold["figures"]!).Select(fact => (int?)fact["start"]).OfType<int>())
            {
                all++;
                found += Enumerable.Range(start, 8).Any(at => article.ZoneAt(at) is { } zone && (zone.IsExtracted || zone.IsCredit)) ? 1 : 0;
            }
        }

        Assert.True(found >= all * 0.99, $"{found} of {all}");
    }

    [Fact]
    public void Names_in_page_furniture_are_in_furniture()
    {
        foreach (var (article, gold) in Annotated())
        {
            foreach (var name in (gold["noise"] ?? new JArray()).Select(noise => (string)noise!))
            {
                for (var at = article.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = article.Text.IndexOf(name, at + 1, StringComparison.Ordinal))
                {
                    Assert.Equal(ZoneKind.Furniture, article.ZoneAt(at)?.Kind);
                }
            }
        }
    }

    private static IEnumerable<(Article Article, JObject Gold)> Annotated()
    {
        var gold = SharedData.Require("gold");
        foreach (var article in Articles())
        {
            var file = Path.Combine(gold, Path.GetFileNameWithoutExtension(article.Path) + ".json");
            if (File.Exists(file))
            {
                yield return (article, JObject.Parse(File.ReadAllText(file)));
            }
        }
    }

    private static List<Article> Articles()
    {
        var reader = new ArticleReader();
        var (files, problems) = SourceFiles.Expand([SharedData.Require("seeds"), SharedData.Require("articles")]);
        Assert.Empty(problems);
        var results = files.SelectMany(reader.Read).ToList();
        Assert.All(results, result => Assert.Null(result.Problem));
        return [.. results.Select(result => result.Article!)];
    }
}
