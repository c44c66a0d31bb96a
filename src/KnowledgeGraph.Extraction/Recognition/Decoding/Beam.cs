namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>How far behind the best a label may be and still be followed.</summary>
internal static class Beam
{
    /// <summary>In units of weights: ten natural logarithms, a chance of one in twenty thousand.</summary>
    public const int Width = 240;
}
