namespace KnowledgeGraph.Conformance.Filing;

/// <summary>A short text and all that it states about filings and openings.</summary>
/// <param name="Id">Unique; says what the passage is about.</param>
/// <param name="Title">The heading, or empty.</param>
/// <param name="Text">The passage itself.</param>
/// <param name="PublishedOn"><c>yyyy-MM-dd</c>, or <c>null</c> for an undated text.</param>
/// <param name="States">What it states; empty for a trap.</param>
/// <param name="Announced">A total of filed models or companies that it gives, or <c>null</c>.</param>
/// <param name="Note">Why it is in the suite.</param>
public sealed record FilingPassage(
    string Id,
    string Title,
    string Text,
    string? PublishedOn,
    IReadOnlyList<FilingState> States,
    int? Announced,
    string Note);
