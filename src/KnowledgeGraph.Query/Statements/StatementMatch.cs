using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Statements;

/// <summary>A statement that says what a question says.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Home">The clause of it that says most.</param>
/// <param name="Held">The words of the question in that clause, where they stand.</param>
/// <param name="Share">How much of the question it says, from 0 to 1.</param>
/// <param name="Modality">How its words put it: <c>asserted</c>, <c>planned</c>, <c>predicted</c>, <c>rumoured</c>, or <c>open</c> where they leave it open.</param>
internal sealed record StatementMatch(Statement Statement, Span Home, IReadOnlyList<HeldWord> Held, double Share, string Modality)
{
    /// <summary>The words of the clause.</summary>
    public string HomeText => Home.Of(Statement.Words);

    /// <summary>Where a word of the question stands in the clause.</summary>
    public Span? Of(AskedWord? word) => word is null ? null : Held.Where(h => h.Word == word).Select(h => (Span?)h.At).FirstOrDefault();
}
