using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>A document that is out of the graph, though it was in it.</summary>
/// <param name="Source">Its source.</param>
/// <param name="Item">The document.</param>
public sealed record WithdrawnDocument(string Source, SourceItem Item)
{
    /// <summary>What took it out.</summary>
    public WithdrawalCause Cause => Item.Cause;

    /// <summary>All of a sources file, by source and name.</summary>
    /// <param name="file">The sources file.</param>
    /// <exception cref="RunException">What the last run read cannot be read.</exception>
    public static IReadOnlyList<WithdrawnDocument> Of(SourcesFile file)
    {
        var state = new RunState(file.State);
        return [.. state.ReadPresent().Snapshot.Sources.SelectMany(s => s.Items.Where(i => i.Withdrawn).Select(i => new WithdrawnDocument(s.Name, i)))];
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Source}: {Item.Key}";
}
