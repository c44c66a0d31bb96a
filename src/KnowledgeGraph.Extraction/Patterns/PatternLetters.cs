using System.Buffers;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>Whether a sentence has the letters that a match cannot do without: where it lacks one, nothing need be matched.</summary>
/// <param name="sets">Of each of them a match has a letter.</param>
internal sealed class PatternLetters(IReadOnlyList<string> sets)
{
    private readonly SearchValues<char>[] _sets = [.. sets.OrderBy(letters => letters.Length).Select(letters => SearchValues.Create(letters))];

    /// <summary>Whether it may match.</summary>
    /// <param name="shape">The sentence's shape.</param>
    public bool AreIn(ReadOnlySpan<char> shape)
    {
        foreach (var letters in _sets)
        {
            if (!shape.ContainsAny(letters))
            {
                return false;
            }
        }

        return true;
    }
}
