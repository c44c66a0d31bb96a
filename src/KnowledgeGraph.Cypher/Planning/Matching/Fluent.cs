namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>Small helpers for expressions.</summary>
internal static class Fluent
{
    public static void Apply<T>(this T subject, Action<T> action) => action(subject);
}
