namespace KnowledgeGraph.Export.Svg;

/// <summary>Something that a fact joins to the middle of a picture.</summary>
internal sealed record Neighbour(string Fact, bool Outgoing, string Name, string Label, long Support);
