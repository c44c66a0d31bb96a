using KnowledgeGraph.Extraction.Confidence;

namespace KnowledgeGraph.Extraction;

/// <summary>What extraction may be asked for besides its defaults.</summary>
public sealed record ExtractionOptions
{
    /// <summary>The confidence below which a claim is not stated, in thousandths.</summary>
    /// <value>0 to 1000; <c>null</c>, the default, is <see cref="ConfidenceModel.Floor"/>.</value>
    public int? MinConfidence { get; init; }

    /// <summary>Whether sentences that say more than relations hold are kept in their own words.</summary>
    /// <value><c>true</c>; <c>false</c> where no more of a text may be kept than what proves facts.</value>
    public bool Sentences { get; init; } = true;

    /// <summary>What gives claims their confidence.</summary>
    /// <value>The default is <see cref="ConfidenceModel.BuiltIn"/>.</value>
    public ConfidenceModel Confidence { get; init; } = ConfidenceModel.BuiltIn;
}
