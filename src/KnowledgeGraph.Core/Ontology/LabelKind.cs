namespace KnowledgeGraph.Core.Ontology;

/// <summary>What a label's nodes are for.</summary>
public enum LabelKind
{
    /// <summary>Something that articles speak of.</summary>
    Entity,

    /// <summary>A number or a time that claims point to.</summary>
    Value,

    /// <summary>An article or a claim.</summary>
    Proof,
}
