using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;

namespace KnowledgeGraph.Extraction.Rules.Members;

/// <summary>
/// Models that a sentence calls members of another: 甲包括乙、丙, 甲系列中的乙, 乙是甲系列的开源版. That their names say so is
/// <see cref="FamilyRule"/>'s.
/// </summary>
public sealed class MemberRule : IClaimRule
{
    private const int StageReach = 8;

    /// <inheritdoc/>
    public string Id => "part.member";

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        foreach (var sentence in context.Readings.Where(s => s.Shape.Contains(ShapeAlphabet.Of(EntityType.Model), StringComparison.Ordinal)))
        {
            foreach (var reading in MemberReader.Read(context, sentence))
            {
                foreach (var member in reading.Members.Where(m => m.Type == EntityType.Model && !IsStage(context.Article.Text, m) && !m.Key.Equals(reading.Family.Key, StringComparison.Ordinal)))
                {
                    yield return Draft(context, sentence, reading, member);
                }
            }
        }
    }

    // 分为甲-乙-丙三个阶段: no model.
    private static bool IsStage(string text, Item member) =>
        text.AsSpan(member.Span.End, Math.Min(StageReach, text.Length - member.Span.End)).TrimStart(" ”一两二三四五六七八九十个大") is var rest && (rest.StartsWith("阶段") || rest.StartsWith("步骤"));

    private ClaimDraft Draft(ArticleContext context, SentenceView sentence, Membership reading, Item member)
    {
        var isNear = sentence.Span.Covers(reading.Family.Span) && Math.Abs(reading.Family.Span.Start - member.Span.Start) < 40;
        var quote = QuoteFinder.Find(context.Article, sentence, isNear ? member.Span.Union(reading.Family.Span) : member.Span);
        return TiedDraft.Quoted(quote, "VARIANT_OF", member, reading.Family, Id, reading.IsTopic ? 650 : 800);
    }
}
