namespace KnowledgeGraph.Export.Svg;

/// <summary>Something that happened to a model or product on a day, or in a month, quarter or year.</summary>
internal sealed record Dated(string Date, string Fact, string Name);
