namespace KnowledgeGraph.Extraction.Rules.Filing;

/// <summary>What a trigger speaks of.</summary>
public enum FilingEventKind
{
    /// <summary>A filing passed, completed, obtained: 通过备案, 获批上线, 在备案名单上.</summary>
    Passed,

    /// <summary>A filing applied for: 提交备案材料, 正在申请备案.</summary>
    Applied,

    /// <summary>A service opened to everybody: 向公众开放.</summary>
    Opened,
}
