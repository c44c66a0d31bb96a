namespace KnowledgeGraph.Cypher.FullText;

/// <summary>A part of a full-text query.</summary>
/// <param name="Boost">What its score is multiplied by.</param>
internal abstract record TextClause(double Boost)
{
    /// <summary>One term, or every term that begins with it; in the property <paramref name="Key"/> only, where that is given.</summary>
    internal sealed record Term(string Text, bool IsPrefix, string? Key, double Boost) : TextClause(Boost);

    /// <summary>Terms that follow each other.</summary>
    internal sealed record Phrase(IReadOnlyList<string> Terms, string? Key, double Boost) : TextClause(Boost);

    /// <summary>Everything that is indexed.</summary>
    internal sealed record All(double Boost) : TextClause(Boost);

    /// <summary>Several clauses.</summary>
    internal sealed record Group(IReadOnlyList<(Occurrence Occurrence, TextClause Clause)> Clauses, double Boost) : TextClause(Boost);
}
