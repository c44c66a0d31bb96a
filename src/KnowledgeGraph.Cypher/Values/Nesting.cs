using KnowledgeGraph.Cypher.Errors;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>How deep lists and maps lie in each other: bounded, so that walks over values may call themselves.</summary>
internal static class Nesting
{
    /// <summary>The deepest a value may be.</summary>
    public const int Deepest = 500;

    /// <summary>The depth of a list or map with these elements.</summary>
    /// <exception cref="CypherException">It would lie too deep.</exception>
    public static int Around(Value[] items)
    {
        var deepest = 0;
        foreach (var item in items)
        {
            deepest = Math.Max(deepest, item.Depth);
        }

        return deepest < Deepest
            ? deepest + 1
            : throw Fail.Runtime(ErrorClass.LimitExceeded, "NestingTooDeep", $"Lists and maps can lie in each other {Deepest} deep, not deeper.");
    }
}
