namespace KnowledgeGraph.Conformance.Questions;

/// <summary>The catalogue, measured; <c>KG_CATALOGUE=FILE</c> writes what is wrong of the dev half there.</summary>
public sealed class CatalogueSpec(ITestOutputHelper output)
{
    [Theory]
    [InlineData("seeds", 38, 184, 32, 150)]
    [InlineData("sample", 42, 207, 38, 181)]
    [InlineData("articles", 50, 217, 30, 133)]
    [InlineData("later", 53, 0, 45, 0)]
    public async Task Is_answered_no_worse_than_it_was(string corpus, int dev, int devWordings, int kept, int keptWordings)
    {
        await using var graph = await TemporaryGraph.OfAsync(Catalogue.Sources(corpus));
        await MeasureAsync(graph, corpus, "dev", dev, devWordings);
        await MeasureAsync(graph, corpus, "kept", kept, keptWordings);
    }

    private async Task MeasureAsync(TemporaryGraph graph, string corpus, string half, int floor, int wordings)
    {
        var results = await CatalogueRun.OfAsync(graph, corpus, half);
        foreach (var line in CatalogueRun.Counts($"{corpus} {half}", results))
        {
            output.WriteLine(line);
        }

        if (half == "dev" && Environment.GetEnvironmentVariable("KG_CATALOGUE") is { Length: > 0 } file)
        {
            await File.AppendAllLinesAsync(file, results.Where(r => !r.IsRight).Select(Line), TestContext.Current.CancellationToken);
        }

        Assert.True(results.Count(r => r.IsRight && r.Wording == "base") >= floor, $"fewer than {floor} questions of {corpus} {half}");
        Assert.True(results.Count(r => r.IsRight && r.Wording != "base") >= wordings, $"fewer than {wordings} wordings of {corpus} {half}");
    }

    private static string Line(CatalogueResult result)
    {
        static string Cell(Query.Answers.AnswerCell c) => $"{c.Text}";
        var rows = string.Join(" ; ", result.Answer.Rows.Take(9).Select(r => string.Join(',', r.Cells.Select(Cell))));
        var want = string.Join(" ; ", result.Question.Rows.Select(r => string.Join(',', r.Select(c => c.Text + c.Unit))));
        return $"{result.Question.Id} {result.Question.Kind} {result.Wording}: {result.Text}\n    {string.Join('/', result.Faults)} | want {want} | got {rows} | {string.Join(" || ", result.Answer.Understood)} | {result.Answer.Text.ReplaceLineEndings(" ")[..Math.Min(120, result.Answer.Text.Length)]}";
    }
}
