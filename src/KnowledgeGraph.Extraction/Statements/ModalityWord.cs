using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Statements;

/// <summary>A row of <c>Data/modality.tsv</c>.</summary>
/// <param name="Word">The word, folded.</param>
/// <param name="Says">What it says of what it reaches.</param>
/// <param name="Reach">What it reaches.</param>
/// <param name="NotAfter">Characters that make it the end of another word.</param>
/// <param name="NotBefore">What makes it the beginning of another word.</param>
/// <param name="OnlyBefore">What must follow, when there is any.</param>
internal sealed record ModalityWord(
    string Word, Stance Says, ModalityReach Reach, string NotAfter, IReadOnlyList<string> NotBefore, IReadOnlyList<string> OnlyBefore)
{
    /// <summary>Whether the word, which stands at the place, is a word of its own there.</summary>
    public bool Fits(string words, int at) =>
        !(at > 0 && NotAfter.Contains(words[at - 1], StringComparison.Ordinal))
        && !Follows(words, at + Word.Length, NotBefore)
        && (OnlyBefore.Count == 0 || Follows(words, at + Word.Length, OnlyBefore));

    private static bool Follows(string words, int at, IReadOnlyList<string> alternatives)
    {
        foreach (var alternative in alternatives)
        {
            if (Stands(words, at, alternative))
            {
                return true;
            }
        }

        return false;
    }

    // One character of the table's private signs stands for any name, time or figure of the shape.
    private static bool Stands(string words, int at, string alternative)
    {
        if (at + alternative.Length > words.Length)
        {
            return false;
        }

        for (var i = 0; i < alternative.Length; i++)
        {
            var (wanted, stands) = (alternative[i], words[at + i]);
            if (wanted == ModalityTable.AnyName ? !ShapeAlphabet.IsName(stands) : wanted != stands)
            {
                return false;
            }
        }

        return true;
    }
}
