namespace KnowledgeGraph.Resolution;

/// <summary>A claim that could not become what it says.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="ClaimId">The claim.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record ResolutionProblem(string ArticleId, string ClaimId, string Message);
