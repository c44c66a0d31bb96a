using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Who said what the part before answered: 这话是谁说的.</summary>
internal static class Speakers
{
    /// <summary>One row for each speaker of the words that prove the part before; none where the articles say it themselves.</summary>
    public static Part Of(Clause clause, Part before) => new()
    {
        Clause = clause,
        Rows = [.. before.Rows.SelectMany(r => r.Evidence).Where(e => e.Speaker is not null)
            .GroupBy(e => e.Speaker!, StringComparer.Ordinal)
            .Select(said => new AnswerRow(said.Key, [new AnswerCell(CellKind.Entity, "谁说的", said.Key)], [.. said]))],
        Understood = "谁说的：" + string.Join('、', before.Rows.Select(r => r.Text)),
    };
}
