using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Compounds;

/// <summary>
/// Techniques by what they are called and who uses, proposes or names them: 采用分组潜在注意力机制, 提出层级稀疏路由算法, 被称为前缀缓存复用; and by their
/// name in English: 分层奖励塑形（Hierarchical Reward Shaping）. One of their words must be a technique's.
/// </summary>
internal sealed class HeadedTechniques
{
    private const int Least = 4;
    private const int Longest = 14;
    private static readonly WordSet Heads = new(WordData.List("compounds", "headed-techniques.heads"));
    private static readonly WordSet Plain = new(WordData.List("compounds", "headed-techniques.plain"));
    private static readonly WordSet Uses = new(WordData.List("compounds", "techniques.uses"));
    private static readonly WordSet Namings = new(WordData.List("compounds", "headed-techniques.namings"));
    private static readonly WordSet Bodies = new(WordData.List("compounds", "headed-techniques.bodies"));
    private static readonly WordSet Modifiers = new(WordData.List("compounds", "headed-techniques.modifiers"));
    private static readonly string[] Kinds = WordData.List("compounds", "headed-techniques.kinds");
    private readonly WordSet _goesOn = WordData.Set("technology-goes-on.txt");
    private readonly WordSet _generic = WordData.Set("technology-generic.txt");
    private readonly CompoundWalk _walk = new();

    public IEnumerable<Draft> Find(ArticleText text)
    {
        for (var end = Least; end < text.Value.Length; end++)
        {
            if ((Headed(text, end) ?? Glossed(text, end)) is { } span)
            {
                yield return new Draft(span, EntityType.Technology, null, MentionSource.Pattern, "technology.headed", true);
            }
        }
    }

    private Span? Headed(ArticleText text, int end)
    {
        var length = Heads.LengthBefore(text.Value, end);
        if (length == 0 || _goesOn.LengthAt(text.Value, end) > 0 || !text.Words.IsEdge(end))
        {
            return null;
        }

        var head = end - length;
        if (Own(text, head) is not { } own || !IsUsed(text, own.Start))
        {
            return null;
        }

        // 课程式强化学习方法 is called 课程式强化学习; 光学薄膜技术 would be nothing without its head.
        return Plain.Contains(text.Value.AsSpan(head, length)) && text.Atoms.EndingAt(head) is { Type: EntityType.Technology } ? own : own with { End = end };
    }

    private Span? Glossed(ArticleText text, int open)
    {
        if (text.At(open) is not ('(' or '（') || !char.IsAsciiLetterUpper(text.Written(Math.Min(open + 1, text.Value.Length - 1))))
        {
            return null;
        }

        var close = text.Value.AsSpan(open).IndexOfAny(")）\n");
        if (close < 8)
        {
            return null;
        }

        var inner = text.Value.AsSpan(open + 1, close - 1);
        var phrase = inner.IndexOfAny("，,、;") is var stop and > 0 ? inner[..stop] : inner;
        return phrase.IndexOfAny(' ', '-') > 0 && phrase.IndexOfAnyExceptInRange(' ', 'z') < 0 && !Bodies.Contains(phrase[(phrase.LastIndexOf(' ') + 1)..].ToString()) && Own(text, open) is { } own
            && CompoundWalk.IsEdge(text, own.Start) && EndsAsTechnique(text, own) ? own : null;
    }

    // 模仿学习微调, 局部敏感哈希, not 人工智能平台, 液体张量实验.
    private static bool EndsAsTechnique(ArticleText text, Span own) =>
        text.Words.EndingAt(own.End) is { } last && last.Start >= own.Start && (Heads.LengthBefore(text.Value, own.End) > 0 || TechniqueWords.Holds(text.Of(last)) || text.Atoms.EndingAt(own.End) is { Type: EntityType.Technology });

    private Span? Own(ArticleText text, int end)
    {
        var (start, count) = Start(text, end);
        var own = new Span(start, end);
        return count > 1 && own.Length is >= Least and <= Longest && !text.Of(own).Contains('\n') && Characters.IsHan(text.Of(own))
            && text.Words.StartingAt(own.Start) is { } first && !_generic.Contains(text.Of(first)) && !CompoundWalk.HoldsPointing(text, first)
            && text.Atoms.StartingAt(own.Start)?.Span != own && TechniqueWords.AreIn(text, own)
            ? own
            : null;
    }

    // What the walk over names' words stops at goes on where techniques have it: 分组, 渐进, 解耦.
    private (int Start, int Count) Start(ArticleText text, int end)
    {
        var (start, count) = (end, 0);
        while (true)
        {
            var words = _walk.Before(text, start);
            if (words.IsPlural || words.Maker is not null)
            {
                return (start, words.IsPlural ? 0 : count);
            }

            (start, count) = (words.Count > 0 ? words.Start : start, count + words.Count);
            if (end - start > Longest || text.Words.EndingAt(start) is not { Length: > 1 } word || !Modifiers.Contains(text.Of(word)))
            {
                return (start, count);
            }

            (start, count) = (word.Start, count + 1);
        }
    }

    // 采用…, 提出了…, 一种…, 独创的…, 被称为…
    private static bool IsUsed(ArticleText text, int start)
    {
        var at = start;
        foreach (var kind in Kinds)
        {
            if (text.HasBefore(at, kind))
            {
                at -= kind.Length;
                break;
            }
        }

        at = text.At(at - 1) == '了' ? at - 1 : at;
        return Uses.LengthBefore(text.Value, at) > 0 || Namings.LengthBefore(text.Value, at) > 0;
    }
}
