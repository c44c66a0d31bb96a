using KnowledgeGraph.Embedded.Writer;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Durability;

/// <summary>A run of tests that is killed leaves no writer behind.</summary>
public sealed class AbandonedWriterSpec
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_writer_ends_with_the_process_that_started_it()
    {
        using var file = new TemporaryFile();
        await Workload.PrepareAsync(file.Path);
        using var writer = new WriterProcess(file.Path, []);
        Assert.NotNull(writer.Next());
        Assert.True(writer.EndsWhenAbandoned(Patience));
    }
}
