namespace KnowledgeGraph.Export;

/// <summary>What a graph can be written as.</summary>
public enum ExportFormat
{
    /// <summary>GraphML 1.0, for graph tools: one XML file.</summary>
    GraphMl,

    /// <summary>A folder of CSV files for <c>neo4j-admin database import full</c>, with the command that imports them.</summary>
    Csv,

    /// <summary>JSON Lines: one node or relationship a line.</summary>
    JsonLines,

    /// <summary>RDF 1.1 Turtle with PROV-O: what is stated, and which article states it.</summary>
    Turtle,

    /// <summary>A picture of a neighbourhood or of a timeline.</summary>
    Svg,
}
