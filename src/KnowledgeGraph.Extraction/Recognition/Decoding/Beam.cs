namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>How far behind the best a label may be and still be followed.</summary>
internal static class Beam
{
    /// <summary>In units of weights: five natural logarithms, a chance of one in 150.</summary>
    public const int Width = 120;
}
