using KnowledgeGraph.Conformance.Questions;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Resolution.Verification;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Reading;

namespace KnowledgeGraph.Conformance.Laws;

/// <summary>Builds of the sample articles, as a program would run them.</summary>
internal static class Workshop
{
    /// <summary>The sample articles' files, in ordinal order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Directory.GetFiles(Samples.Folder).Order(StringComparer.Ordinal)];

    /// <summary>Builds sources into a file.</summary>
    public static async Task<BuildReport> BuildAsync(string path, IReadOnlyList<string> sources, BuildOptions? options = null)
    {
        await using var store = new EmbeddedStore(path);
        return await new GraphBuilder(options ?? new BuildOptions()).BuildAsync(store, sources, cancellationToken: TestContext.Current.CancellationToken);
    }

    /// <summary>The digest of the graph of sources, without a store.</summary>
    public static string DigestOf(IReadOnlyList<string> sources, BuildOptions? options = null) => GraphDigest.Of(GraphOf(sources, options));

    /// <summary>The graph of sources, without a store.</summary>
    public static PropertyGraph GraphOf(IReadOnlyList<string> sources, BuildOptions? options = null) =>
        new GraphBuilder(options ?? new BuildOptions()).Preview(sources, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>What a file holds, read back.</summary>
    public static async Task<PropertyGraph> ReadAsync(string path)
    {
        await using var store = new EmbeddedStore(path, new EmbeddedOptions { ReadOnly = true });
        var cancel = TestContext.Current.CancellationToken;
        return await new StoredGraphReader().ReadAsync(store, cancel);
    }

    /// <summary>Whether the projection of the claims in a file is what the file holds.</summary>
    public static async Task<VerificationReport> VerifyAsync(string path) =>
        new GraphVerifier(GraphSchema.Default).Verify(await ReadAsync(path));
}
