using KnowledgeGraph.Embedded.Sqlite;
using KnowledgeGraph.Embedded.Writer;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Durability;

/// <summary>The check finds what contradicts itself, whichever of the two is wrong.</summary>
public sealed class CheckSpec : IDisposable
{
    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData("DELETE FROM property WHERE (rule, value, node) = (SELECT rule, value, node FROM property LIMIT 1)", "missing in the index item")]
    [InlineData("INSERT INTO property SELECT rule, x'0D', node FROM property LIMIT 1", "that no node has")]
    [InlineData("DELETE FROM label_node WHERE node = (SELECT max(node) FROM label_node)", "index of its label Item")]
    [InlineData("INSERT INTO label_node SELECT label, node + 100000 FROM label_node LIMIT 1", "do not have the label")]
    [InlineData("DELETE FROM node WHERE id = (SELECT max(\"end\") FROM relationship)", "lacks a node")]
    [InlineData("UPDATE counter SET n = n + 1 WHERE kind = 0", "counts of nodes by label")]
    [InlineData("UPDATE counter SET n = n + 1 WHERE kind = 1", "counts of relationships")]
    [InlineData("UPDATE label_set SET n = n + 1", "sets of labels")]
    [InlineData("UPDATE posting SET count = count + 1 WHERE element = (SELECT max(element) FROM posting)", "lacks a word")]
    [InlineData("INSERT INTO posting VALUES (0, 'ghost', 1, 1, 1)", "words that no element has")]
    [InlineData("UPDATE state SET next_node = 1", "next node is in use")]
    [InlineData("UPDATE state SET next_relationship = 1", "next relationship is in use")]
    public async Task Damage_is_found(string damage, string finding)
    {
        await FillAsync();
        using (var file = Connection.Open(_file.Path, Native.OpenReadWrite))
        {
            file.Execute(damage);
        }

        Assert.Contains(await CheckAsync(), f => f.Contains(finding, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sound_file_gives_no_finding()
    {
        await FillAsync();
        Assert.Empty(await CheckAsync());
    }

    private async Task FillAsync()
    {
        await Workload.PrepareAsync(_file.Path);
        await using var store = new EmbeddedStore(_file.Path);
        for (var n = 1; n <= 3; n++)
        {
            await Workload.RunAsync(store, n);
        }
    }

    private async Task<IReadOnlyList<string>> CheckAsync()
    {
        await using var store = new EmbeddedStore(_file.Path);
        return await store.CheckAsync();
    }
}
