namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>What is asked of a character and most often answered the same: its word's class, that no bracket is near, that no list has a match.</summary>
/// <param name="Sets">The mask of sets of features that have no news: brackets, then the neighbourhoods in each list.</param>
/// <param name="Unlisted">The mask of lists that the character is in no match of.</param>
/// <param name="Tag">The class of the character's word.</param>
/// <param name="Place">The character's place in its word: 0 first, 1 inside, 2 last, 3 the whole word.</param>
internal readonly record struct Quiet(int Sets, int Unlisted, int Tag, int Place)
{
    /// <summary>The number of different masks of sets.</summary>
    public const int SetMasks = 2 << SurfaceCode.Lists;

    /// <summary>The number of different masks of lists.</summary>
    public const int ListMasks = 1 << SurfaceCode.Lists;

    /// <summary>The number of places in a word.</summary>
    public const int Places = 4;
}
