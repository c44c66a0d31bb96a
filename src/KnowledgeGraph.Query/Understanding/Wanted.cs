namespace KnowledgeGraph.Query.Understanding;

/// <summary>What a part of a question wants to know.</summary>
public enum Wanted
{
    /// <summary>Which things, by name: 哪些, 什么, 叫什么.</summary>
    Entity,

    /// <summary>Which person or organisation.</summary>
    Who,

    /// <summary>When.</summary>
    When,

    /// <summary>At which place.</summary>
    Where,

    /// <summary>At which event.</summary>
    Event,

    /// <summary>How many or how much.</summary>
    Quantity,

    /// <summary>Whether it is so.</summary>
    Whether,

    /// <summary>Who or what somebody or something is.</summary>
    Card,
}
