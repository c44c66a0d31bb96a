namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>What a verb of making says about its object.</summary>
internal enum MakingKind
{
    /// <summary>Its subject makes it: 研发, 打造.</summary>
    Make,

    /// <summary>Its subject makes it and lets it out: 发布, 推出. Without an object, its subject is what is let out: 文心一言正式上线.</summary>
    Release,

    /// <summary>Its subject makes it and shows it: 展示, 带来.</summary>
    Show,

    /// <summary>Its subject is what is let out: 亮相, 问世.</summary>
    Appear,

    /// <summary>Its subject is where it is let out: 社区上架了模型.</summary>
    List,
}
