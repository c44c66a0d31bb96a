using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.Storage.Schema.Migrations;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>
/// A sequence lock around a build's commit, for servers whose readers are not isolated from it: while the server puts a
/// large commit in place, a reader may meet some of it before the rest, and before or after the build's own mark. So the
/// commit is announced in a small transaction before and its end in another one after; a reader that finds the same announcement,
/// ended, before and after its statements has met no commit.
/// </summary>
/// <remarks>
/// The scheme is Linux's seqlock. A build that dies in between leaves its announcement open; readers then wait until the
/// announced time is over, by the server's own clock, or the next build has ended it, which may do so as it holds the lock.
/// </remarks>
internal sealed class CommitFence(ICypherStore store, string marker = GraphSchema.Marker)
{
    private const long LeastMilliseconds = 10_000;
    private const long ElementsPerMillisecond = 5;

    private readonly string _place = $"(f:{Name.Quote(marker + "Build")} {{id: 'commit'}})";
    private readonly string _mark = $"(b:{Name.Quote(marker + "Build")} {{id: 'build'}})";

    /// <summary>Makes the mark and the fence where there are none yet, so that builds lock and announce on nodes that are there, the first ones too.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var found = await store.QueryAsync($"MATCH {_place} MATCH {_mark} RETURN count(*)", null, cancellationToken).ConfigureAwait(false);
        if (found is not [[> 0L]])
        {
            await store.ExecuteAsync(
                $"MERGE {_place} ON CREATE SET f.begun = 0, f.ended = 0, f.until = 0 MERGE {_mark} ON CREATE SET b.generation = 0, b.digest = '', b.layout = $layout",
                new Dictionary<string, object?>(StringComparer.Ordinal) { ["layout"] = (long)MigrationList.Default.Current },
                cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Announces a commit of so many elements; the time that it is given is some ten times what was measured.</summary>
    public Task BeginAsync(long elements, CancellationToken cancellationToken) => store.ExecuteAsync(
        $"MATCH {_place} SET f.begun = f.begun + 1, f.until = timestamp() + $patience",
        new Dictionary<string, object?>(StringComparer.Ordinal) { ["patience"] = LeastMilliseconds + (elements / ElementsPerMillisecond) },
        cancellationToken);

    /// <summary>Ends what was announced.</summary>
    public Task EndAsync(CancellationToken cancellationToken) =>
        store.ExecuteAsync($"MATCH {_place} SET f.ended = f.begun", null, cancellationToken);
}
