using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Conformance.Questions;

/// <summary>Further questions in the order of <c>Catalogue/…-more.tsv</c>, of which the one over the sample articles says how a line is read.</summary>
public sealed class MoreQuestionsSpec(ITestOutputHelper output)
{
    [Theory]
    [InlineData("sample", 420)]
    [InlineData("seeds", 104)]
    [InlineData("articles", 179)]
    public async Task Are_answered_no_worse_than_they_were(string corpus, int floor)
    {
        await using var graph = await TemporaryGraph.OfAsync(Catalogue.Sources(corpus));
        var cells = new CellMatch(await graph.NamesAsync());
        var (right, all) = (0, 0);
        foreach (var line in Catalogue.Lines($"{corpus}-more.tsv"))
        {
            var answer = await graph.AskAsync(line[1]);
            var isRight = IsRight(cells, line, answer);
            (right, all) = (right + (isRight ? 1 : 0), all + 1);
            output.WriteLine($"{(isRight ? "right" : "wrong")} {line[0]}: {line[1]} {string.Join(" ; ", answer.Rows.Take(6).Select(r => r.Text))}");
        }

        output.WriteLine($"{right}/{all}");
        Assert.True(right >= floor, $"{right} of {all}, {floor} expected");
    }

    private static bool IsRight(CellMatch cells, string[] line, Query.Answers.Answer answer)
    {
        var rows = line[2] == "-" ? [] : line[2].Split(';').Select(r => (IReadOnlyList<CatalogueCell>)[.. r.Split(',').Select(Cell)]).ToList();
        var flag = line.Length > 3 ? line[3] : string.Empty;
        bool? yes = flag == "open" ? null : flag.Contains("yes", StringComparison.Ordinal) ? true : flag.Contains("no ", StringComparison.Ordinal) || flag == "no" ? false : null;
        var isWhether = line[0] == "yesno" || (line[0] == "compare" && rows.Count == 0);
        return (isWhether || cells.Same(rows, answer.Rows)) && (flag.Length == 0 || yes == answer.Yes) && (!flag.Contains("conflict", StringComparison.Ordinal) || answer.Conflicts.Count > 0);
    }

    private static CatalogueCell Cell(string text)
    {
        static JsonElement Json(object value) => JsonSerializer.SerializeToElement(value);
        if (text[0] != '#')
        {
            return text[0] == '@' ? new CatalogueCell("date", Json(text[1..]), null, null) : text[0] == '\'' ? new CatalogueCell("text", Json(text[1..]), null, null) : new CatalogueCell("entity", Json(text), null, null);
        }

        var unit = 1 + text.AsSpan(1).IndexOfAnyExcept("0123456789.-");
        var numbers = text[1..unit].Split('-').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToList();
        return new CatalogueCell("figure", Json(numbers[0]), text[unit..], numbers.Count > 1 ? numbers[1] : null);
    }
}
