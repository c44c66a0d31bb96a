namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>How many partners the ends of a relation have.</summary>
internal enum PairShare
{
    /// <summary>Any number on both sides.</summary>
    Many,

    /// <summary>An object has one subject: a thing has one maker.</summary>
    Subject,

    /// <summary>A subject has one object: a firm has one seat.</summary>
    Object,

    /// <summary>Any number, and neither end is the first: who cooperates with whom.</summary>
    Either,
}
