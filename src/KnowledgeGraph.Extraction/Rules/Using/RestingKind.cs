namespace KnowledgeGraph.Extraction.Rules.Using;

/// <summary>How a verb ties what stands before it to what stands after it.</summary>
internal enum RestingKind
{
    /// <summary>The first rests on the last: 基于.</summary>
    Based,

    /// <summary>A product carries another (it rests on it) or a model (it uses it): 搭载.</summary>
    Carries,

    /// <summary>The first uses the last: 接入.</summary>
    Uses,

    /// <summary>The first goes into the last, which uses it: 嵌入.</summary>
    Enters,
}
