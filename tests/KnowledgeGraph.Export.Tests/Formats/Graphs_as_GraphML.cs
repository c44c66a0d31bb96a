using System.Xml.Linq;
using KnowledgeGraph.Export.Tests.Support;

namespace KnowledgeGraph.Export.Tests.Formats;

public sealed class Graphs_as_GraphML(HostileGraph graph)
{
    private static readonly XNamespace Ml = "http://graphml.graphdrawing.org/xmlns";

    [Fact]
    public async Task Are_well_formed_and_declare_every_key_they_use()
    {
        var root = XDocument.Parse(await graph.ExportAsync(ExportFormat.GraphMl)).Root!;
        var keys = root.Elements(Ml + "key").Select(k => k.Attribute("id")!.Value).ToHashSet(StringComparer.Ordinal);

        Assert.All(root.Descendants(Ml + "data"), data => Assert.Contains(data.Attribute("key")!.Value, keys));
        Assert.Equal(5, root.Descendants(Ml + "node").Count());
        Assert.Equal(3, root.Descendants(Ml + "edge").Count());
    }

    [Fact]
    public async Task Give_a_name_back_but_for_what_XML_cannot_hold()
    {
        var root = XDocument.Parse(await graph.ExportAsync(ExportFormat.GraphMl)).Root!;
        var name = root.Descendants(Ml + "node").Single(n => n.Attribute("id")!.Value == "c/one").Elements().Single(d => d.Attribute("key")!.Value == "n_name").Value;

        Assert.Equal(HostileGraph.Name.Replace('\u0001', '\uFFFD'), name);
    }

    [Fact]
    public async Task Hold_nothing_of_other_people() =>
        Assert.DoesNotContain("not ours", await graph.ExportAsync(ExportFormat.GraphMl), StringComparison.Ordinal);
}
