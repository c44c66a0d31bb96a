using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Asking;

namespace KnowledgeGraph.Query.Statements;

/// <summary>Reads a number for each of several nouns that the question counts together: 4家甲和10家乙 for 甲和乙各有多少家.</summary>
internal sealed class EachNumberReading : IStatementReading
{
    private const int Shortest = 2;
    private static readonly string[] Joints = ["和", "与", "以及", "、", "及"];

    /// <summary>The nouns that a question counts each; none where it does not.</summary>
    public static IReadOnlyList<string> Nouns(Asked asked)
    {
        var text = asked.Clause.Whole;
        if (asked.Hole is not { } hole || !text[..hole.Start].EndsWith("各有", StringComparison.Ordinal))
        {
            return [];
        }

        var head = text[asked.Piece.Start..(hole.Start - Shortest)];
        head = head[(head.LastIndexOfAny(['中', '里', '的', '，', ',']) + 1)..];
        return [.. head.Split(Joints, StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <inheritdoc/>
    public StatementRead? Read(Asked asked, StatementMatch match)
    {
        var words = match.Statement.Words;
        var rows = new List<IReadOnlyList<AnswerCell>>();
        foreach (var noun in Nouns(asked))
        {
            var own = match.Statement.Numbers.Where(q => q.Unit is not null && match.Home.Covers(q.Core) && words.AsSpan(q.Core.End).TrimStart("余多").StartsWith(noun)).ToList();
            if (own is not [var number])
            {
                return null;
            }

            rows.Add([Cells.Words("名称", noun), NumberReading.Cell(number, words)]);
        }

        return rows.Count < Shortest ? null : new StatementRead(rows);
    }
}
