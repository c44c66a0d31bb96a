namespace KnowledgeGraph.Cypher.Planning.Steps;

/// <summary>A step of a plan: what is to be done with the rows of its sources.</summary>
internal abstract record Step
{
    /// <summary>The steps that this one reads from.</summary>
    public abstract IReadOnlyList<Step> Sources { get; }

    /// <summary>How many rows the planner expects.</summary>
    public double Estimate { get; init; }
}
