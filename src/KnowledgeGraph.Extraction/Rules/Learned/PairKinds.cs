using System.Globalization;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>The relations that the model reads, <c>Data/Learned/pair-kinds.tsv</c>.</summary>
internal static class PairKinds
{
    private const string FigureWord = "Figure";

    private static readonly Lazy<IReadOnlyList<PairKind>> Table = new(() => [.. WordData.Rows("pair-kinds.tsv").Select((cells, number) => new PairKind(
        number, cells[0], Types(cells[1]), Types(cells[2]), Enum.Parse<PairShare>(cells[3], ignoreCase: true), int.Parse(cells[4], CultureInfo.InvariantCulture), cells.Length > 5))]);

    /// <summary>All of them, in the table's order.</summary>
    public static IReadOnlyList<PairKind> All => Table.Value;

    private static PairTypes Types(string cell) => cell.Split(' ').Select(word => word is FigureWord ? PairTypes.Figure : PairTypes.Of(Enum.Parse<EntityType>(word))).Aggregate(default(PairTypes), (all, type) => all.And(type));
}
