using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Rebuild.Caching;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.Comparing;
using KnowledgeGraph.Rebuild.Progress;
using KnowledgeGraph.Rebuild.State;
using KnowledgeGraph.Resolution.Incremental;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Schema;

namespace KnowledgeGraph.Rebuild.Building;

/// <summary>A build that does only the work that its input's changes ask for, with what earlier builds left in a file.</summary>
internal sealed class RememberingBuild(BuildOptions options)
{
    private readonly LexiconFacts _lexicon = new(options.Lexicon);

    /// <inheritdoc cref="GraphBuilder.BuildAsync(ICypherStore, BuildInput, IProgress{BuildProgress}, CancellationToken)"/>
    public async Task<BuildReport> BuildAsync(ICypherStore store, BuildInput input, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        options.Ledger.Check(_lexicon);
        var notices = new List<string>();
        var isOld = File.Exists(options.StatePath);
        try
        {
            return await BuildOnceAsync(store, input, notices, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (StateException error) when (!isOld || error.IsPassing)
        {
            return await ForgetfulAsync(store, input, error, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (isOld && error is not (StoreException or BuildException or Running.RunException or IOException or UnauthorizedAccessException or OperationCanceledException or OutOfMemoryException))
        {
            notices.Add($"What was remembered of earlier builds is damaged ({error.Message}); this build did all the work again.");
            BuildState.Delete(options.StatePath!);
            return await BuildOnceAsync(store, input, notices, progress, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>What a build would change, from what is remembered; <c>null</c> where that does not belong to the store as it is, or cannot be used.</summary>
    public async Task<Comparison?> CompareAsync(ICypherStore store, BuildInput input, CancellationToken cancellationToken)
    {
        options.Ledger.Check(_lexicon);
        try
        {
            using var state = BuildState.Rehearse(options.StatePath!, BuildVersion.Of(options));
            return state is not null && await ChangedRowsAsync(new RememberedBase(state), store, cancellationToken).ConfigureAwait(false) is { } rows
                ? await CompareAsync(state, rows, store, input, cancellationToken).ConfigureAwait(false)
                : null;
        }
        catch (StateException)
        {
            return null;
        }
    }

    private async Task<Comparison> CompareAsync(BuildState state, IReadOnlyList<string> rows, ICypherStore store, BuildInput input, CancellationToken cancellationToken)
    {
        var corpus = new CachedCollector(options, state).Collect(input, null, cancellationToken);
        options.Demand(corpus.Articles.Count, corpus.Problems);
        return new Comparison(await GraphDifference.OfAsync(Resolve(state, corpus, rows), store, cancellationToken).ConfigureAwait(false), corpus.Problems);
    }

    private async Task<BuildReport> BuildOnceAsync(
        ICypherStore store, BuildInput input, List<string> notices, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        using var state = BuildState.Open(options.StatePath!, BuildVersion.Of(options), out var notice);
        notices.AddRange(notice is null ? [] : [notice]);
        return await BuildAsync(state, store, input, notices, progress, cancellationToken).ConfigureAwait(false);
    }

    private async Task<BuildReport> ForgetfulAsync(
        ICypherStore store, BuildInput input, StateException error, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        var report = await new GraphBuilder(options with { StatePath = null }).BuildAsync(store, input, progress, cancellationToken).ConfigureAwait(false);
        return report with { Notices = [$"Nothing could be remembered for the next build: {error.Message}."] };
    }

    private async Task<BuildReport> BuildAsync(
        BuildState state,
        ICypherStore store,
        BuildInput input,
        IReadOnlyList<string> notices,
        IProgress<BuildProgress>? progress,
        CancellationToken cancellationToken)
    {
        var corpus = new CachedCollector(options, state).Collect(input, progress, cancellationToken);
        if (options.Review is { } review && await review.JudgeAsync(corpus.Documents, cancellationToken).ConfigureAwait(false) is { } other)
        {
            corpus = new CachedCollector(options, state).Collect(other, progress, cancellationToken);
        }

        options.Reached?.Invoke(BuildPoint.Collected);
        options.Demand(corpus.Articles.Count, corpus.Problems);
        progress?.Report(new BuildProgress(BuildStage.Resolving, 0, 1));
        await new SchemaApplier(GraphSchema.Default).ApplyAsync(store, cancellationToken).ConfigureAwait(false);
        var (change, written) = await UpdateAsync(state, store, corpus, progress, cancellationToken).ConfigureAwait(false);
        progress?.Report(new BuildProgress(BuildStage.Writing, 1, 1));
        var counts = change.Counts;
        return new BuildReport(
            counts.Articles, counts.Claims, counts.Entities, counts.Relationships,
            written.Written, written.Removed, written.Digest, corpus.Problems, change.LedgerNotes)
        {
            Extracted = corpus.Extracted,
            Resolved = change.Resolved,
            Notices = corpus.Outdated == 0 ? notices : [.. notices, KeptNotice.Of(corpus.Outdated)],
        };
    }

    private async Task<(GraphChange Change, WriteReport Written)> UpdateAsync(
        BuildState state, ICypherStore store, CollectedCorpus corpus, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        var known = new RememberedBase(state);
        state.Begin();
        try
        {
            var done = await ContinueAsync(state, known, store, corpus, progress, cancellationToken).ConfigureAwait(false)
                ?? await BeginAsync(state, store, corpus, progress, cancellationToken).ConfigureAwait(false);
            known.Keep(done.Written, done.Change.Counts.Nodes, options.Ledger, options.Lexicon);
            options.Reached?.Invoke(BuildPoint.Written);
            state.Commit();
            options.Reached?.Invoke(BuildPoint.Remembered);
            return done;
        }
        catch
        {
            state.Rollback();
            throw;
        }
    }

    /// <summary>Goes on from the last build, where the store and all else is as that left it; else gives <c>null</c>.</summary>
    private async Task<(GraphChange Change, WriteReport Written)?> ContinueAsync(
        BuildState state, RememberedBase remembered, ICypherStore store, CollectedCorpus corpus, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        if (await ChangedRowsAsync(remembered, store, cancellationToken).ConfigureAwait(false) is not { } rows)
        {
            return null;
        }

        var change = Resolve(state, corpus, rows);
        progress?.Report(new BuildProgress(BuildStage.Writing, 0, 1));
        var written = await new KnownBaseWriter().ApplyAsync(store, DeltaOfChange.Of(change, GraphSchema.Default), change.Digest, remembered.Known()!, cancellationToken).ConfigureAwait(false);
        return written is null ? null : (change, written);
    }

    /// <summary>The lexicon's rows of which the corpus stage would learn something else; <c>null</c> where it has to begin anew.</summary>
    private async Task<IReadOnlyList<string>?> ChangedRowsAsync(RememberedBase remembered, ICypherStore store, CancellationToken cancellationToken)
    {
        if (remembered.Known() is not { } known || !remembered.Has(options.Ledger) || !await new KnownBaseWriter().IsAsync(store, known, cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        var rows = remembered.ChangedRows(options.Lexicon);
        return rows.Count > 0 && options.Ledger.Holding.Count > 0 ? null : rows;
    }

    /// <summary>Resolves everything and compares it with all that the store holds.</summary>
    private async Task<(GraphChange Change, WriteReport Written)> BeginAsync(
        BuildState state, ICypherStore store, CollectedCorpus corpus, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        state.ClearMemory();
        var change = Resolve(state, corpus, []);
        progress?.Report(new BuildProgress(BuildStage.Writing, 0, 1));
        var graph = new PropertyGraph(change.NewNodes, change.NewEdges);
        return (change, await new GraphWriter(GraphSchema.Default).ApplyAsync(store, graph, cancellationToken).ConfigureAwait(false));
    }

    private GraphChange Resolve(BuildState state, CollectedCorpus corpus, IReadOnlyList<string> rows)
    {
        var held = state.Held();
        var changed = new List<string>();
        foreach (var (id, key) in corpus.Articles)
        {
            if (held.GetValueOrDefault(id) != corpus.Hashes[key])
            {
                changed.Add(id);
                state.PutHeld(id, corpus.Hashes[key]);
            }
        }

        foreach (var id in held.Keys.Where(id => !corpus.Articles.ContainsKey(id)))
        {
            changed.Add(id);
            state.RemoveHeld(id);
        }

        var change = new IncrementalResolver(_lexicon, GraphSchema.Default, options.Ledger)
            .Resolve(changed, rows, id => corpus.Articles.TryGetValue(id, out var key) ? state.Local(key) : null, state.Memory);
        options.Demanded?.Invoke(change.Digest);
        options.Reached?.Invoke(BuildPoint.Resolved);
        return change;
    }
}
