namespace KnowledgeGraph.Text.Reading;

/// <summary>Why something could not be read. One bad document harms only itself.</summary>
/// <param name="Path">The file or argument as given.</param>
/// <param name="Locator">Where inside the file (<c>line 12</c>, <c>record 3</c>), or <c>null</c> for all of it.</param>
/// <param name="Reason">One sentence: what is wrong and what to do.</param>
public sealed record ReadProblem(string Path, string? Locator, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => Locator is null ? $"{Path}: {Reason}" : $"{Path}, {Locator}: {Reason}";
}
