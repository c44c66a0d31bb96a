using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Delta;

namespace KnowledgeGraph.Storage.Drift;

/// <summary>Where a store is no longer what the last build left: edits by hand, half a restore, a build that was cut off.</summary>
public sealed record DriftReport
{
    /// <summary>What the last build wrote down of itself.</summary>
    public required Generation LastBuild { get; init; }

    /// <summary>The graph that the store holds now.</summary>
    public required PropertyGraph Stored { get; init; }

    /// <summary>The digest of what the store holds now.</summary>
    public required string Digest { get; init; }

    /// <summary>How many nodes carry the marker label without an id of ours.</summary>
    public required int Nameless { get; init; }

    /// <summary>Ids that several nodes carry, which only a store without its constraints can hold.</summary>
    public required IReadOnlyList<string> Doubled { get; init; }

    /// <summary>How many nodes a large first load that was cut off has left under the staging label.</summary>
    public long Staged { get; init; }

    /// <summary>Constraints and indexes that are missing or other than the schema's, as sentences.</summary>
    public required IReadOnlyList<string> Schema { get; init; }

    /// <summary>What would have to be written so that the store holds the graph it was compared with; <c>null</c> where it was compared with none.</summary>
    public GraphDelta? Difference { get; init; }

    /// <summary>Whether the store holds the graph that the last build wrote.</summary>
    public bool IsLastBuild => string.Equals(LastBuild.Digest, Digest, StringComparison.Ordinal) || (LastBuild.Number == 0 && Stored.Nodes.Count == 0);

    /// <summary>Whether nothing has drifted.</summary>
    public bool IsSound => IsLastBuild && Nameless == 0 && Doubled.Count == 0 && Schema.Count == 0 && Staged == 0 && LastBuild.IsSettled && Difference is null or { IsEmpty: true };

    /// <summary>All that was found, a sentence each.</summary>
    public IEnumerable<string> Sentences()
    {
        if (!IsLastBuild)
        {
            yield return LastBuild.Number == 0
                ? "The store holds a graph, and no mark of a build: it was restored in part, or written by hand."
                : $"The store is not what build {LastBuild.Number} left ({LastBuild.Digest}): somebody edited it, or it was restored in part.";
        }

        if (Nameless > 0)
        {
            yield return $"{Nameless} nodes carry the marker label without an id.";
        }

        foreach (var id in Doubled)
        {
            yield return $"Several nodes have the id {id}.";
        }

        foreach (var sentence in Schema)
        {
            yield return sentence;
        }

        if (!LastBuild.IsSettled)
        {
            yield return "A build has announced its commit and not ended it: it is at work now, or was cut off.";
        }

        if (Staged > 0)
        {
            yield return $"{Staged} nodes are staged of a first load that is at work now, or was cut off: the next build goes on with them, kg repair removes them.";
        }

        foreach (var line in Difference is null ? [] : DeltaLines.Of(Difference, "missing", "changed", "too many"))
        {
            yield return line;
        }
    }
}
