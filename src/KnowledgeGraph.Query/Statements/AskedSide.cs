using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Statements;

/// <summary>On which side of which word a statement has what a question asks for.</summary>
/// <param name="Anchor">The word.</param>
/// <param name="IsBefore">Whether it stands before that word.</param>
/// <param name="IsCleft">Whether it is asked for at the end: 领投的是谁.</param>
internal sealed record AskedSide(AskedWord? Anchor, bool IsBefore, bool IsCleft = false)
{
    /// <summary>The side of a question.</summary>
    public static AskedSide Of(Asked asked)
    {
        if (asked.Hole is not { } hole)
        {
            return new AskedSide(null, false);
        }

        var (left, right) = (asked.Left, asked.Right);
        if (left is null || (right is not null && IsAgent(asked, hole)))
        {
            return new AskedSide(right ?? left, right is not null);
        }

        // 领投甲公司的是谁 asks for who does it, 甲公司领投的是谁 for whom it is done to.
        var between = asked.Clause.Whole[left.Span.End..hole.Start];
        return between.StartsWith('的') && !asked.Names.Any(n => n.Span.Length > 0 && n.Span.End <= left.Span.Start)
            ? new AskedSide(left, true, true)
            : right is { IsVerb: true } && right.Span.Start - hole.End < 8 && !left.IsVerb ? new AskedSide(right, true) : new AskedSide(left, false);
    }

    // 由谁负责, 被哪家收购
    private static bool IsAgent(Asked asked, Span hole) => hole.Start > 0 && asked.Clause.Whole[hole.Start - 1] is '由' or '被' or '与' or '和' or '跟' or '同' or '把' or '给' or '向' or '在' or '以';
}
