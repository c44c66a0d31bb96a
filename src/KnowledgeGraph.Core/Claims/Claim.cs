using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Core.Claims;

/// <summary>A fact and the exact words of one article that state it. Made by <see cref="ClaimFactory"/> only, which checks the words.</summary>
public sealed record Claim
{
    /// <summary>The predicate of a sentence kept in its own words: see <see cref="IsSentence"/>.</summary>
    public const string OfSentence = "STATED";

    internal Claim()
    {
    }

    /// <summary><c>k/</c> and 16 hexadecimal digits: a hash of the article's id and everything stated. Stable across runs and machines.</summary>
    public required string Id { get; init; }

    /// <summary>The article that states it.</summary>
    public required string ArticleId { get; init; }

    /// <summary>The predicate's name in the projection table, such as <c>DEVELOPS</c>.</summary>
    public required string Predicate { get; init; }

    /// <summary>The key of the local entity it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>The key of a local entity (<c>e…</c>) or figure (<c>f…</c>), or <c>null</c> when the object is a date.</summary>
    public string? Object { get; init; }

    /// <summary>The date stated, as object or as qualifier.</summary>
    public ClaimTime? Time { get; init; }

    /// <summary>A qualifier in the article's words: 首席执行官, 领投, 参数.</summary>
    public string? Role { get; init; }

    /// <summary>For filings: 首批, 第二批 …</summary>
    public string? Batch { get; init; }

    /// <summary>For filings: 生成式, 深度合成算法, 算法推荐.</summary>
    public string? Regime { get; init; }

    /// <summary>How sure the article is.</summary>
    public Modality Modality { get; init; }

    /// <summary>The key of the local entity that says it, or <c>null</c> for the article itself.</summary>
    public string? Speaker { get; init; }

    /// <summary>The words that state it, exactly as they stand.</summary>
    public required string Quote { get; init; }

    /// <summary>Where the quote stands.</summary>
    public required Span Span { get; init; }

    /// <summary>Words elsewhere that it rests on.</summary>
    public IReadOnlyList<Support> Supports { get; init; } = [];

    /// <summary>Whether it only keeps a sentence, for what no relation covers: its subject is the first thing that the sentence names, and it has no object.</summary>
    public bool IsSentence => Predicate == OfSentence;

    /// <summary>The rule that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1000: how often claims of this rule are right, in thousandths.</summary>
    public required int Confidence { get; init; }
}
