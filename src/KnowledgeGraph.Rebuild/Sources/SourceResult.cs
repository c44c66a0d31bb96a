using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>What reading one source gave.</summary>
/// <param name="State">The source as it is now; what could not be reached is as it was.</param>
/// <param name="Problems">What went wrong; none of it removes anything.</param>
public sealed record SourceResult(SourceState State, IReadOnlyList<ReadProblem> Problems)
{
    /// <summary>Requests made over the network.</summary>
    public int Requests { get; init; }

    /// <summary>Answers that said nothing had changed.</summary>
    public int NotModified { get; init; }

    /// <summary>Bytes read or received.</summary>
    public long Bytes { get; init; }

    /// <summary>The source as it was before, since it could not be reached.</summary>
    public static SourceResult Unreached(SourceRow source, SourceState before, string reason) =>
        new(before, [new ReadProblem(source.Name, null, reason)]);
}
