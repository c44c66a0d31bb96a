using KnowledgeGraph.Export.Tests.Support;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Export.Tests.Formats;

public sealed class Graphs_as_CSV(HostileGraph graph) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-csv-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Have_as_many_cells_as_their_header_and_give_every_value_back()
    {
        await ExportAsync();
        var header = CsvRows.Read(File.ReadAllText(Path.Combine(_folder, "nodes-header.csv")))[0];
        var rows = CsvRows.Read(File.ReadAllText(Path.Combine(_folder, "nodes.csv")));
        var name = header.IndexOf("name:string");

        Assert.All(rows, row => Assert.Equal(header.Count, row.Count));
        Assert.Equal(HostileGraph.Name, rows.Single(r => r[0] == "c/one")[name]);
        Assert.Equal("KG\u001FCompany\u001FEntity\u001FOrganization", rows.Single(r => r[0] == "c/one")[^1]);
    }

    [Fact]
    public async Task Are_imported_by_the_server_with_equal_counts()
    {
        var program = SharedData.Require("neo4j/bin/neo4j");
        await ExportAsync();
        var home = Directory.CreateTempSubdirectory("kg-import-").FullName;
        try
        {
            var command = File.ReadLines(Path.Combine(_folder, "import.txt")).First().Split(' ')[1..].Select(InFolder);
            var said = await Programs.External.RunAsync(program, ["admin", "--home", home, "--", .. command]);

            Assert.Contains("5 nodes", said, StringComparison.Ordinal);
            Assert.Contains("3 relationships", said, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private string InFolder(string argument) => argument.StartsWith("--nodes=", StringComparison.Ordinal) || argument.StartsWith("--relationships=", StringComparison.Ordinal)
        ? argument.Split('=')[0] + "=" + string.Join(',', argument.Split('=')[1].Split(',').Select(f => Path.Combine(_folder, f)))
        : argument;

    private Task<ExportReport> ExportAsync() => new GraphExporter(graph.Store).WriteCsvAsync(_folder, cancellationToken: TestContext.Current.CancellationToken);
}
