namespace KnowledgeGraph.Extraction.Recognition.Training;

/// <summary>How a model is learnt.</summary>
public sealed record TrainingOptions
{
    /// <summary>The types to be told apart.</summary>
    /// <value>Those of <see cref="RecognisedTypes.General"/> by default.</value>
    public IReadOnlyList<RecognisedType> Types { get; init; } = RecognisedTypes.General;

    /// <summary>How often every sentence is seen.</summary>
    /// <value>10 by default.</value>
    public int Epochs { get; init; } = 10;

    /// <summary>The size of a first step.</summary>
    /// <value>0.1 by default.</value>
    public float Rate { get; init; } = 0.1f;

    /// <summary>How strongly weights are drawn to zero (the squared norm, once an epoch for every feature).</summary>
    /// <value>1 by default.</value>
    public float Penalty { get; init; } = 1f;

    /// <summary>The share of features left out at random whenever a character is learnt from.</summary>
    /// <value>0.35 by default.</value>
    public float Dropout { get; init; } = 0.35f;

    /// <summary>How often a feature must occur to be learnt.</summary>
    /// <value>2 by default.</value>
    public int LeastCount { get; init; } = 2;

    /// <summary>The smallest weight, in units of the model, for whose sake a feature is kept.</summary>
    /// <value>1 by default.</value>
    public int LeastWeight { get; init; } = 1;

    /// <summary>How often every sentence is learnt from again with other names in the places of its own.</summary>
    /// <value>0 by default.</value>
    public int Exchanges { get; init; }

    /// <summary>What is taken from the weight of standing outside names, in units of the model: learning as likely as possible leaves more names out than it makes up.</summary>
    /// <value>0 by default.</value>
    public int Boldness { get; init; }

    /// <summary>Which of the shipped lists of well-known names the model carries, by their names (book, company …).</summary>
    /// <value>All by default.</value>
    public IReadOnlyCollection<string> Lists { get; init; } = SurfaceLists.All;
}
