using KnowledgeGraph.Embedded.Writer;

namespace KnowledgeGraph.Embedded.Tests.Durability;

/// <summary>What must hold of a file that a dead writer left.</summary>
internal static class Survivor
{
    /// <summary>All that was acknowledged is there, no part of anything else, and nothing contradicts itself.</summary>
    /// <returns>The last transaction that is there.</returns>
    public static async Task<long> DemandAsync(string path, long acknowledged)
    {
        await using var store = new EmbeddedStore(path);
        var last = await Workload.LastAsync(store);
        Assert.InRange(last, acknowledged, acknowledged + 1);
        Assert.Equal(Workload.Expected(last), await Workload.StateAsync(store));
        Assert.Empty(await store.CheckAsync());
        return last;
    }
}
