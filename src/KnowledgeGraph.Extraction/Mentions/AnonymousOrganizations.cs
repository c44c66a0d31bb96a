using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Organisations that the article does not name: 某人工智能企业, 某信息技术集团.</summary>
internal static class AnonymousOrganizations
{
    private const int Longest = 14;
    private static readonly string[] Heads = WordData.List("mentions", "anonymous-organizations.heads");

    public static IEnumerable<Draft> Find(ArticleText text)
    {
        for (var at = text.Value.IndexOf('某'); at >= 0; at = text.Value.IndexOf('某', at + 1))
        {
            for (var end = at + 4; end <= Math.Min(text.Value.Length, at + Longest) && Characters.IsHan(text.At(end - 1)); end++)
            {
                if (Characters.IsHan(text.Value.AsSpan(at, end - at)) && IsOneThing(text, at + 1, end) && text.HasAnyBefore(end, Heads))
                {
                    yield return new Draft(new Span(at, end), EntityType.Company, null, MentionSource.Pattern, "organization.anonymous");
                    break;
                }
            }
        }
    }

    // 涂某分别在银行办理: words of function make a sentence.
    private static bool IsOneThing(ArticleText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text.Words.KindAt(at) >= WordKind.Function)
            {
                return false;
            }
        }

        return true;
    }
}
