namespace KnowledgeGraph.Text.Segmentation;

/// <summary>The best word that begins at one place of a block.</summary>
/// <param name="Score">The score of the best way from here to the block's end.</param>
/// <param name="End">Where the word ends.</param>
/// <param name="Entry">Its dictionary entry, or 0.</param>
internal readonly record struct PathStep(double Score, int End, int Entry);
