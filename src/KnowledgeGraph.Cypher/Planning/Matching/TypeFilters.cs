using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>Type expressions as filters.</summary>
internal static class TypeFilters
{
    public static TypeFilter Of(PlanBuilder builder, LabelExpression? types, Scope scope)
    {
        if (types is null)
        {
            return TypeFilter.All;
        }

        return LabelNames.Alternatives(types) is { } names
            ? new TypeFilter([.. names.Distinct(StringComparer.Ordinal).Select(n => builder.Token(TokenKind.Type, n))], null)
            : new TypeFilter(null, builder.Expressions.Labels(types, scope));
    }
}
