using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Patterns;

namespace KnowledgeGraph.Extraction.Words;

/// <summary>A regular expression that is only asked about texts with the letters that every match has: most texts lack one. What it matches is the same.</summary>
/// <param name="regex">The expression.</param>
internal sealed class SievedRegex(Regex regex)
{
    private readonly PatternLetters _letters = new(PatternParts.Of(regex.ToString()).Letters);

    /// <summary>Whether it matches anywhere.</summary>
    public bool IsMatch(ReadOnlySpan<char> text) => _letters.AreIn(text) && regex.IsMatch(text);
}
