using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>Where clauses begin and end in a sentence's shape.</summary>
public static class Clauses
{
    /// <summary>Where the clause begins that holds <paramref name="at"/>: after the clause mark before it.</summary>
    public static int Start(string shape, int at) => ClauseReader.StartOf(shape, 0, at);

    /// <summary>Where the clause ends that holds <paramref name="at"/>: at the clause mark after it.</summary>
    public static int End(string shape, int at) => ClauseReader.EndOf(shape, at, shape.Length);
}
