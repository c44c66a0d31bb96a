namespace KnowledgeGraph.Core.Ontology;

/// <summary>An index or constraint that a store should have.</summary>
/// <param name="Name">Its name in the store.</param>
/// <param name="Kind">What it is good for.</param>
/// <param name="Labels">The labels; <see cref="Marker"/> stands for the marker label, also at the start of a longer name.</param>
/// <param name="Properties">The properties.</param>
public sealed record IndexRule(string Name, IndexKind Kind, IReadOnlyList<string> Labels, IReadOnlyList<string> Properties)
{
    /// <summary>Stands for the marker label.</summary>
    public const string Marker = "*";
}
