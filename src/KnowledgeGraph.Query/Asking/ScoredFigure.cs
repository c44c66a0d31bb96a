using KnowledgeGraph.Query.Claims;

namespace KnowledgeGraph.Query.Asking;

/// <summary>A figure and how well it fits a question.</summary>
/// <param name="Claim">The claim that states it.</param>
/// <param name="Names">How well it belongs to the named things, 0 when not at all.</param>
/// <param name="Words">How much of the question's words the article uses for it.</param>
internal sealed record ScoredFigure(StatedClaim Claim, double Names, double Words)
{
    /// <summary>Both together.</summary>
    public double Score => Names + Words;
}
