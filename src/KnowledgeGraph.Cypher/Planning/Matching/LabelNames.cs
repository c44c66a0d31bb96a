using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>Takes label expressions apart.</summary>
internal static class LabelNames
{
    /// <summary>The names of <c>A|B|C</c>; null for anything else, and for no expression.</summary>
    public static IReadOnlyList<string>? Alternatives(LabelExpression? labels) => labels switch
    {
        LabelName name => [name.Name],
        LabelOr either when Alternatives(either.Left) is { } left && Alternatives(either.Right) is { } right => [.. left, .. right],
        _ => null,
    };

    /// <summary>The parts of <c>A&amp;B</c>.</summary>
    public static IEnumerable<LabelExpression> Conjuncts(LabelExpression labels) =>
        labels is LabelAnd both ? Conjuncts(both.Left).Concat(Conjuncts(both.Right)) : [labels];
}
