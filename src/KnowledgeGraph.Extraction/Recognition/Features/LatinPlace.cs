namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>What is asked of a character of a run of Latin letters and digits: how the run is formed and what stands beside it.</summary>
/// <param name="Shape">What stands for the form of the run.</param>
/// <param name="Place">The character's place in it: a bit for the first, one for the last.</param>
/// <param name="A">The second character before the run.</param>
/// <param name="B">The character before it.</param>
/// <param name="C">The character behind it.</param>
/// <param name="D">The second character behind it.</param>
internal readonly record struct LatinPlace(ulong Shape, ulong Place, ulong A, ulong B, ulong C, ulong D)
{
    /// <summary>What stands for all of it, as keys of features stand for theirs.</summary>
    public ulong Key => FeatureHash.Mix(FeatureHash.Mix(Shape, Place), (A << 48) | (B << 32) | (C << 16) | D);
}
