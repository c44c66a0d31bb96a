namespace KnowledgeGraph.Evaluation.Gold;

/// <summary>An annotated entity: any of its surfaces stands for it.</summary>
/// <param name="Type">Its type's name.</param>
/// <param name="Name">Its name.</param>
/// <param name="Surfaces">Name, aliases and usual name.</param>
public sealed record GoldEntity(string Type, string Name, IReadOnlyList<string> Surfaces);
