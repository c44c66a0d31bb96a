namespace KnowledgeGraph.Core.Claims;

/// <summary>How sure the article itself is. Only <see cref="Asserted"/> becomes a direct relationship.</summary>
public enum Modality
{
    /// <summary>Said to be so.</summary>
    Asserted,

    /// <summary>Said to be intended: 拟, 将, 计划.</summary>
    Planned,

    /// <summary>Reported as hearsay: 据传, 消息称.</summary>
    Rumoured,

    /// <summary>Expected by somebody: 预计, 有望.</summary>
    Predicted,

    /// <summary>Said not to be so: 否认, 未通过, 尚未.</summary>
    Denied,

    /// <summary>Found wrong by a person: the ledger says so, no article does. Never made by a rule.</summary>
    Rejected,
}
