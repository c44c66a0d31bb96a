namespace KnowledgeGraph.Resolution.Ledgers;

/// <summary>A claim in names and words: the same whatever else changes in its article.</summary>
/// <param name="Predicate">The predicate.</param>
/// <param name="Subject">The subject's name.</param>
/// <param name="Object">The object's name, a figure's words, a date's name, or empty.</param>
/// <param name="Quote">The words that state it; white space is written as one space.</param>
public sealed record StatedFact(string Predicate, string Subject, string Object, string Quote)
{
    /// <summary>Words on one line, as a ledger holds them.</summary>
    public static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
