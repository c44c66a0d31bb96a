namespace KnowledgeGraph.Core.Entities;

/// <summary>How far a name without a lexicon row reaches.</summary>
public enum EntityScope
{
    /// <summary>The same name means the same entity in every article.</summary>
    Corpus,

    /// <summary>The name means this entity in this article only: 某…, 一家…, 6B, CV大模型.</summary>
    Article,

    /// <summary>Only together with its maker, family or organisation, named in <see cref="LocalEntity.ScopeName"/>.</summary>
    Owner,
}
