using KnowledgeGraph.Extraction.Confidence;

namespace KnowledgeGraph.Extraction;

/// <summary>What extraction may be asked for besides its defaults.</summary>
public sealed record ExtractionOptions
{
    /// <summary>The confidence below which a claim is not stated, in thousandths.</summary>
    /// <value>0 to 1000; <c>null</c>, the default, is <see cref="ConfidenceModel.Floor"/>.</value>
    public int? MinConfidence { get; init; }

    /// <summary>What gives claims their confidence.</summary>
    /// <value>The default is <see cref="ConfidenceModel.BuiltIn"/>.</value>
    public ConfidenceModel Confidence { get; init; } = ConfidenceModel.BuiltIn;
}
