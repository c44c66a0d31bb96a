namespace KnowledgeGraph.Query.Understanding;

/// <summary>How a relation word tells which end of the relation a name of the question is.</summary>
internal enum RelationDirection
{
    /// <summary>The types of the ends tell.</summary>
    Any,

    /// <summary>The order of the words tells: before the verb the subject, after it or in the passive the object.</summary>
    Verb,

    /// <summary>The name is the subject: 隶属于.</summary>
    Subject,

    /// <summary>The name is the object: 投资方, 版本.</summary>
    Object,
}
