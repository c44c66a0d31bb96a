using System.Globalization;

namespace KnowledgeGraph.Text.Lexicons;

/// <summary>Something wrong in a lexicon file.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong and what would be right.</param>
/// <param name="IsError">Whether the lexicon cannot be used; otherwise the faulty cell is left out.</param>
public sealed record LexiconProblem(string File, int Line, string Message, bool IsError)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {Message}");
}
