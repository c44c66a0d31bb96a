using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.Comparing;
using KnowledgeGraph.Rebuild.Progress;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.Storage.Schema;

namespace KnowledgeGraph.Rebuild.Building;

/// <summary>Builds the graph of a set of sources and makes a store hold exactly that graph, in one transaction.</summary>
public sealed class GraphBuilder(BuildOptions options)
{
    private readonly Resolver _resolver = new(new LexiconFacts(options.Lexicon), options.Ledger);

    /// <summary>Builds and writes.</summary>
    /// <param name="store">The store to bring up to date.</param>
    /// <param name="sources">Files, folders, patterns, or <c>-</c>.</param>
    /// <param name="standardInput">Opens standard input, for <c>-</c>.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Stops the build; the store stays as it was.</param>
    /// <exception cref="BuildException">Nothing could be read, or something could not and the build is strict.</exception>
    /// <exception cref="StoreException">The store is busy, out of reach, or refuses; it is as it was.</exception>
    public Task<BuildReport> BuildAsync(
        ICypherStore store,
        IReadOnlyList<string> sources,
        Func<Stream>? standardInput = null,
        IProgress<BuildProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        BuildAsync(store, BuildInput.Of(sources, standardInput), progress, cancellationToken);

    /// <summary>Builds files that were found already, and writes.</summary>
    /// <param name="store">The store to bring up to date.</param>
    /// <param name="input">The files, and what was not found.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Stops the build; the store stays as it was.</param>
    /// <exception cref="BuildException">Nothing could be read, or something could not and the build is strict.</exception>
    /// <exception cref="StoreException">The store is busy, out of reach, or refuses; it is as it was.</exception>
    public async Task<BuildReport> BuildAsync(
        ICypherStore store,
        BuildInput input,
        IProgress<BuildProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        if (options.StatePath is not null)
        {
            return await new RememberingBuild(options).BuildAsync(store, input, progress, cancellationToken).ConfigureAwait(false);
        }

        var extractor = new CorpusExtractor(options);
        var corpus = extractor.Extract(input, progress, cancellationToken);
        if (options.Review is { } review && await review.JudgeAsync(corpus.Documents, cancellationToken).ConfigureAwait(false) is { } other)
        {
            corpus = extractor.Extract(other, progress, cancellationToken);
        }

        return await BuildAsync(store, corpus, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Builds facts that were extracted already, and writes.</summary>
    /// <param name="store">The store to bring up to date.</param>
    /// <param name="corpus">The facts, extracted with this builder's lexicon and options.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Stops the build; the store stays as it was.</param>
    /// <exception cref="BuildException">There are no facts, or something could not be read and the build is strict.</exception>
    /// <exception cref="StoreException">The store is busy, out of reach, or refuses; it is as it was.</exception>
    public async Task<BuildReport> BuildAsync(
        ICypherStore store,
        ExtractedCorpus corpus,
        IProgress<BuildProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        options.Demand(corpus.Facts.Count, corpus.Problems);
        progress?.Report(new BuildProgress(BuildStage.Resolving, 0, 1));
        var resolved = _resolver.ResolveCorpus(corpus.Facts);
        var graph = resolved.Graph;
        options.Demanded?.Invoke(GraphDigest.Of(graph));
        progress?.Report(new BuildProgress(BuildStage.Writing, 0, 1));
        await new SchemaApplier(GraphSchema.Default).ApplyAsync(store, cancellationToken).ConfigureAwait(false);
        var written = await new GraphWriter(GraphSchema.Default).ApplyAsync(store, graph, cancellationToken).ConfigureAwait(false);
        progress?.Report(new BuildProgress(BuildStage.Writing, 1, 1));
        return Report(resolved, written, corpus);
    }

    /// <summary>What a build would change in a store, before anything is written: from what is remembered where that fits, else with a whole second graph.</summary>
    /// <param name="store">The store, or <c>null</c> for one that is not there yet.</param>
    /// <param name="input">The files, and what was not found.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="BuildException">Nothing could be read, or something could not and the build is strict.</exception>
    public async Task<Comparison> CompareAsync(ICypherStore? store, BuildInput input, CancellationToken cancellationToken = default)
    {
        if (store is not null && options.StatePath is not null
            && await new RememberingBuild(options).CompareAsync(store, input, cancellationToken).ConfigureAwait(false) is { } comparison)
        {
            return comparison;
        }

        var corpus = new CorpusExtractor(options).Extract(input, cancellationToken: cancellationToken);
        var wanted = Preview(corpus);
        var stored = store is null ? PropertyGraph.Empty : await new StoredGraphReader().ReadAsync(store, cancellationToken).ConfigureAwait(false);
        return new Comparison(GraphDifference.Of(stored, wanted), corpus.Problems);
    }

    /// <summary>The graph of a set of sources, without a store.</summary>
    /// <exception cref="BuildException">Nothing could be read, or something could not and the build is strict.</exception>
    public PropertyGraph Preview(IReadOnlyList<string> sources, Func<Stream>? standardInput = null, CancellationToken cancellationToken = default)
    {
        var corpus = new CorpusExtractor(options).Extract(sources, standardInput, cancellationToken: cancellationToken);
        options.Demand(corpus.Facts.Count, corpus.Problems);
        return _resolver.Resolve(corpus.Facts);
    }

    /// <summary>The graph of facts that were extracted already, without a store.</summary>
    /// <exception cref="BuildException">There are no facts, or something could not be read and the build is strict.</exception>
    public PropertyGraph Preview(ExtractedCorpus corpus)
    {
        options.Demand(corpus.Facts.Count, corpus.Problems);
        return _resolver.Resolve(corpus.Facts);
    }

    private static BuildReport Report(ResolvedCorpus resolved, WriteReport written, ExtractedCorpus corpus) => new(
        Count(resolved.Graph, "Article"),
        Count(resolved.Graph, "Claim"),
        Count(resolved.Graph, "Entity"),
        resolved.Graph.Edges.Count,
        written.Written,
        written.Removed,
        written.Digest,
        corpus.Problems,
        resolved.LedgerNotes)
    {
        Extracted = corpus.Facts.Count,
        Resolved = corpus.Facts.Count,
    };

    private static int Count(PropertyGraph graph, string label) =>
        graph.Nodes.Count(n => n.Labels.Contains(label, StringComparer.Ordinal));
}
