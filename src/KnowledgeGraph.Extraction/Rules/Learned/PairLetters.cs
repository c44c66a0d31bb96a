using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>The capital letters that stand for types of names in features, so that a person can read the table.</summary>
internal static class PairLetters
{
    /// <summary>The letter of a figure.</summary>
    public const char Figure = '#';

    // In the order of EntityType.
    private const string Letters = "CIGNPMXKFRDTEL";
    private const string Classes = "OOOOPYYKFRDTEL";

    /// <summary>The letter of a character of the shape.</summary>
    public static char Of(char chunk) => Letters[chunk - ShapeAlphabet.Of(EntityType.Company)];

    /// <summary>The letter of a type.</summary>
    public static char Of(EntityType type) => Letters[(int)type];

    /// <summary>The letter of its class: O organisations, Y things made.</summary>
    public static char ClassOf(char letter) => Letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var i ? Classes[i] : letter;

    /// <summary>Whether it stands for a chunk.</summary>
    public static bool IsChunk(char letter) => letter is '#' or '@' || char.IsAsciiLetterUpper(letter);
}
