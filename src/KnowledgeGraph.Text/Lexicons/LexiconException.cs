namespace KnowledgeGraph.Text.Lexicons;

/// <summary>A lexicon that cannot be used. The fault of whoever wrote the files; all faults are listed together.</summary>
public sealed class LexiconException(IReadOnlyList<LexiconProblem> problems)
    : Exception(string.Join('\n', problems.Where(problem => problem.IsError)))
{
    /// <summary>Everything found, errors and lesser problems, in file order.</summary>
    public IReadOnlyList<LexiconProblem> Problems { get; } = problems;
}
