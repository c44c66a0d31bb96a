using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>Types of relationships, as tokens of the graph at hand.</summary>
internal static class Types
{
    private static readonly int[] Any = [Token.Any];

    /// <summary>The same as <paramref name="before"/> where nothing can have changed since that was resolved.</summary>
    public static int[] Resolve(Frame frame, TypeFilter filter, int[] before) =>
        before.Length > 0 && (filter.Names is null || before.Length == filter.Names.Length) ? before : Resolve(frame, filter);

    /// <summary>The tokens to walk over, each once; types that the graph does not know are left out.</summary>
    public static int[] Resolve(Frame frame, TypeFilter filter)
    {
        if (filter.Names is not { } names)
        {
            return Any;
        }

        if (names.Length == 1)
        {
            var only = frame.Token(names[0]);
            return only < 0 ? [] : [only];
        }

        return [.. names.Select(frame.Token).Where(t => t >= 0).Distinct()];
    }
}
