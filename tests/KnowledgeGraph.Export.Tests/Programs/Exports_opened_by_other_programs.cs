using KnowledgeGraph.Export.Svg;
using KnowledgeGraph.Export.Tests.Support;

namespace KnowledgeGraph.Export.Tests.Programs;

public sealed class Exports_opened_by_other_programs(HostileGraph graph) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-export-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Raptor_reads_as_many_triples_as_were_counted()
    {
        var rapper = External.Require("rapper");
        var file = Path.Combine(_folder, "graph.ttl");
        var report = await new GraphExporter(graph.Store).WriteAsync(ExportFormat.Turtle, () => new StreamWriter(file));

        var said = await External.RunAsync(rapper, ["-i", "turtle", "--count", file]);

        Assert.Contains($"returned {report.Triples} triples", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NetworkX_reads_every_node_and_relationship()
    {
        var python = External.Require("python3");
        var file = Path.Combine(_folder, "graph.graphml");
        await File.WriteAllTextAsync(file, await graph.ExportAsync(ExportFormat.GraphMl), TestContext.Current.CancellationToken);
        var said = await External.RunAsync(python, ["-c", "import sys\ntry:\n import networkx\nexcept ImportError:\n print('none'); sys.exit()\ng=networkx.read_graphml(sys.argv[1])\nprint(len(g), g.size(), g.nodes['c/one']['labels'])", file]);
        if (said.StartsWith("none", StringComparison.Ordinal))
        {
            Assert.Skip("needs networkx for python3, which is not installed here");
        }

        Assert.Equal("5 3 :Company:Entity:Organization", said.Trim());
    }

    [Fact]
    public async Task Librsvg_draws_a_picture()
    {
        var rsvg = External.Require("rsvg-convert");
        var (svg, png) = (Path.Combine(_folder, "a.svg"), Path.Combine(_folder, "a.png"));
        await File.WriteAllTextAsync(svg, await new NeighbourhoodPicture(graph.Store).DrawAsync("松涛"), TestContext.Current.CancellationToken);

        await External.RunAsync(rsvg, [svg, "-o", png]);

        Assert.Equal([0x89, 0x50, 0x4E, 0x47], (await File.ReadAllBytesAsync(png, TestContext.Current.CancellationToken))[..4]);
    }
}
