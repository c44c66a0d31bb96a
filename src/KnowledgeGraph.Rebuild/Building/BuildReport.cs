using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Building;

/// <summary>What a build did.</summary>
/// <param name="Articles">Articles the graph is made of.</param>
/// <param name="Claims">Claims they make.</param>
/// <param name="Entities">Entities they name.</param>
/// <param name="Relationships">Relationships in the graph, proof included.</param>
/// <param name="Written">Nodes and relationships created or changed in the store.</param>
/// <param name="Removed">Nodes and relationships removed from it.</param>
/// <param name="Digest">SHA-256 of the graph, 64 hexadecimal digits.</param>
/// <param name="Problems">Documents that could not be read or extracted, with the reason.</param>
/// <param name="LedgerNotes">Decisions of the ledger that met nothing or could not be carried out; each names file and line.</param>
public sealed record BuildReport(
    int Articles,
    int Claims,
    int Entities,
    int Relationships,
    long Written,
    long Removed,
    string Digest,
    IReadOnlyList<ReadProblem> Problems,
    IReadOnlyList<string> LedgerNotes)
{
    /// <summary>Articles that were extracted; the results of the others were remembered.</summary>
    public int Extracted { get; init; }

    /// <summary>Articles that were resolved: all, or those that changed or share something with them that changed.</summary>
    public int Resolved { get; init; }

    /// <summary>What else a person should know, such as that the remembered results could not be used.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];
}
