using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Rules.Members;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Rules.Posts;

/// <summary>
/// Who is what where: posts named before a person, after one, between commas, by verbs of office, shared or left to the
/// topic. A founder's title states the founding as well.
/// </summary>
public sealed class PostRule : IClaimRule
{
    /// <inheritdoc/>
    public string Id => "works";

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context) =>
        context.Readings
            .Where(sentence => sentence.Zone is not (ZoneKind.Byline or ZoneKind.Credit))
            .SelectMany(sentence => new PostFinder(context, sentence).Find().SelectMany(post => DraftsOf(context, sentence, post)));

    private static IEnumerable<ClaimDraft> DraftsOf(ArticleContext context, SentenceView sentence, Post post)
    {
        var written = post.Role is { } span ? Clean(span.Of(context.Article.Text)) : null;
        var role = post.IsFormer ? Former(written) : written;
        var quote = QuoteFinder.Find(context.Article, sentence, post.Core);
        var draft = TiedDraft.Quoted(quote, "WORKS_FOR", post.Person, post.Organization, post.Rule, post.Confidence) with { Role = role, Modality = post.Modality };
        yield return draft;
        if (OwnerOf(context, sentence, post.Organization) is { } owner)
        {
            yield return draft with { Object = owner.Key, ObjectSpan = owner.Named, Rule = "works.unit" };
        }

        if (written is not null && Founding(FoldedText.CharacterByCharacter(written)) is { } founding)
        {
            yield return draft with { Predicate = "FOUNDED", Role = founding, Rule = post.Rule.Replace("works", "founder", StringComparison.Ordinal) };
        }
    }

    // 云杉的语音实验室主任某人 is at both.
    private static Item? OwnerOf(ArticleContext context, SentenceView sentence, Item organization)
    {
        var unit = UnitOwner.IsUnit(context, organization) ? sentence.Chunks.ToList().FindIndex(chunk => chunk.Items[0] == organization) : -1;
        return unit > 0 ? UnitOwner.Of(context, sentence, unit, onlyRight: true) : null;
    }

    /// <summary>What is over says so in its role, whichever words said it: 曾任总裁 is 前总裁, 离开 names no post.</summary>
    private static string Former(string? role) => role is null ? "曾任职" : PostWords.IsPast(FoldedText.CharacterByCharacter(role)) ? role : "前" + role;

    private static string? Founding(string role) =>
        role.Contains("联合创始人", StringComparison.Ordinal) ? "联合创始人"
        : role.Contains("共同创始人", StringComparison.Ordinal) ? "共同创始人"
        : role.Contains("创始人", StringComparison.Ordinal) ? "创始人"
        : role.Contains("创办人", StringComparison.Ordinal) ? "创办人"
        : role.Contains("联创", StringComparison.Ordinal) ? "联创"
        : null;

    private static string Clean(string role) =>
        string.Join(' ', role.Replace("*", string.Empty, StringComparison.Ordinal).Split([' ', '\n', '\r', '\t', '　'], StringSplitOptions.RemoveEmptyEntries));
}
