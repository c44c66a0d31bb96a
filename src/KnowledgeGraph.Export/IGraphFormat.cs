using KnowledgeGraph.Export.Reading;

namespace KnowledgeGraph.Export;

/// <summary>A way of writing a graph: nodes first, then relationships, each in ordinal order of id, then the end.</summary>
internal interface IGraphFormat
{
    /// <summary>What comes before everything else.</summary>
    Task BeginAsync(ExportedKinds kinds);

    /// <summary>One node.</summary>
    Task NodeAsync(ExportedNode node);

    /// <summary>One relationship; both ends were given before.</summary>
    Task EdgeAsync(ExportedEdge edge);

    /// <summary>What comes after everything else.</summary>
    Task EndAsync();
}
