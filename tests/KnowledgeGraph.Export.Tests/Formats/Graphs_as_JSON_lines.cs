using System.Text.Json;
using KnowledgeGraph.Export.Tests.Support;

namespace KnowledgeGraph.Export.Tests.Formats;

public sealed class Graphs_as_JSON_lines(HostileGraph graph)
{
    [Fact]
    public async Task Are_one_object_a_line_nodes_first_each_in_order()
    {
        var objects = (await graph.ExportAsync(ExportFormat.JsonLines)).TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var ids = objects.Select(o => (o.GetProperty("type").GetString(), o.GetProperty("id").GetString())).ToList();

        Assert.Equal(
            [("node", "a/1"), ("node", "c/one"), ("node", "k/1"), ("node", "k/2"), ("node", "u/模型 2"), ("relationship", "rel/1"), ("relationship", "rel/3"), ("relationship", "rel/4")],
            ids);
    }

    [Fact]
    public async Task Give_values_back_as_they_were()
    {
        var objects = (await graph.ExportAsync(ExportFormat.JsonLines)).TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();

        Assert.Equal(HostileGraph.Name, objects[1].GetProperty("properties").GetProperty("name").GetString());
        Assert.Equal("2023-08-31", objects[0].GetProperty("properties").GetProperty("publishedOn").GetString());
        Assert.Equal(1.5e10, objects[2].GetProperty("properties").GetProperty("value").GetDouble());
    }

    [Fact]
    public async Task Are_the_same_bytes_each_time() =>
        Assert.Equal(await graph.ExportAsync(ExportFormat.JsonLines), await graph.ExportAsync(ExportFormat.JsonLines));
}
