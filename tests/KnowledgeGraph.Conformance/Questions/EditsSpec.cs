using KnowledgeGraph.Query.Answers;

namespace KnowledgeGraph.Conformance.Questions;

/// <summary>One fact changed in a copy of the sample articles: the answer follows. <c>KG_CATALOGUE=FILE</c> writes what does not.</summary>
public sealed class EditsSpec(ITestOutputHelper output)
{
    private const int Floor = 46;

    [Fact]
    public async Task Answers_follow_the_articles()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("KG_EDITS") is "all", "Fifty builds: set KG_EDITS=all.");
        await using var unchanged = await TemporaryGraph.OfAsync(Samples.Folder);
        var before = new CellMatch(await unchanged.NamesAsync());
        var (stated, followed) = (0, 0);
        foreach (var edit in Catalogue.Edits())
        {
            var first = await unchanged.AskAsync(edit.Q);
            var second = await AfterAsync(edit);
            var was = before.Same(edit.Before, first.Rows);
            stated += was ? 1 : 0;
            followed += was && second ? 1 : 0;
            output.WriteLine($"{edit.Id} {(was ? "stated" : "not stated: " + string.Join(" ; ", first.Rows.Select(r => r.Text)))} {(second ? "followed" : "not followed")}");
        }

        output.WriteLine($"{stated} stated before, {followed} followed");
        Assert.True(followed >= Floor, $"{followed} of {Catalogue.Edits().Count} edits followed, {Floor} expected");
    }

    private static async Task<bool> AfterAsync(CatalogueEdit edit)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            foreach (var file in Directory.GetFiles(Samples.Folder))
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }

            var text = Samples.Text(edit.Article);
            Assert.Contains(edit.Find, text, StringComparison.Ordinal);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, edit.Article), text.Replace(edit.Find, edit.Replace, StringComparison.Ordinal), TestContext.Current.CancellationToken);
            await using var graph = await TemporaryGraph.OfAsync(folder.FullName);
            Answer answer = await graph.AskAsync(edit.Q);
            return new CellMatch(await graph.NamesAsync()).Same(edit.After, answer.Rows);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
