using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>What stands before a verb of making in its clause.</summary>
internal sealed class LeftSide
{
    /// <summary>Who makes.</summary>
    public List<Item> Makers { get; } = [];

    /// <summary>What is let out, when the subject is the thing itself or stands after 将, or the makers after 由.</summary>
    public List<Item> Things { get; } = [];

    /// <summary>The nearest time, or <c>null</c>.</summary>
    public Item? Time { get; set; }

    /// <summary>The event at which, or <c>null</c>.</summary>
    public Item? Event { get; set; }

    /// <summary>Who acts, when no firm does but somebody: 汪涛还发布了…, or <c>null</c>.</summary>
    public Item? Person { get; set; }

    /// <summary>What the makers' clause is said of: 甲是乙公司研发的模型.</summary>
    public List<Item> Equated { get; } = [];

    /// <summary>Whether the subject is 我们 or 我司: the speaker's firm.</summary>
    public bool IsOurs { get; set; }

    /// <summary>由…研发.</summary>
    public bool IsPassive { get; set; }

    /// <summary>Whether nothing but adverbs, a time, a place, an event stands there: the subject is left out.</summary>
    public bool IsBare { get; set; } = true;

    /// <summary>Whether an object belongs to things' maker: 阿里云通义千问开源了….</summary>
    public bool ThingsAreMakers { get; set; }
}
