using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Statements;

/// <summary>A word of a question that a statement should say.</summary>
/// <param name="Span">Where it stands in the folded question.</param>
/// <param name="Forms">The ways to say it, its own first.</param>
/// <param name="IsHard">Whether a statement that does not say it says something else.</param>
/// <param name="IsVerb">Whether it is a verb.</param>
internal sealed record AskedWord(Span Span, IReadOnlyList<string> Forms, bool IsHard, bool IsVerb)
{
    /// <summary>As the question has it.</summary>
    public string Text => Forms[0];
}
