using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>
/// The first <c>WITH</c> of a subquery that names no imports in parentheses: if it holds plain variables only, those are what
/// the subquery sees of the query around it; without one it sees nothing.
/// </summary>
internal static class ImportingWith
{
    /// <summary>Which of the outer variables a part of a subquery sees.</summary>
    public static IEnumerable<string> Names(SingleQuery part, IEnumerable<string> outer)
    {
        if (part.Clauses[0] is not WithClause { Where: null, Projection: { Distinct: false, OrderBy.Count: 0, Skip: null, Limit: null } projection }
            || projection.Items.Any(i => i.HasAlias || i.Expression is not Variable))
        {
            return [];
        }

        return projection.Star ? outer : outer.Intersect(projection.Items.Select(i => i.Name), StringComparer.Ordinal);
    }
}
