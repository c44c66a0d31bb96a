using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Compounds;

/// <summary>Techniques by how their names are formed: what they work on and what they do (病灶识别), a field before 大模型 (货运大模型 as a class), 技术 or 算法 at the end.</summary>
internal sealed class TechnologyCompounds
{
    private const int LongestOwn = 6;
    private const int LongestClass = 10;
    private const int Most = 2;
    private static readonly string[] Endings = ["技术", "算法"];
    private static readonly string[] Models = ["大模型"];
    private readonly WordSet _matters = WordData.Set("technology-matters.txt");
    private readonly WordSet _actions = WordData.Set("technology-actions.txt");
    private readonly WordSet _generic = WordData.Set("technology-generic.txt");
    private readonly WordSet _verbs = WordData.Set("product-words.txt");
    private readonly WordSet _goesOn = WordData.Set("technology-goes-on.txt");
    private readonly WordSet _domains = new(WordData.Words("model-domains.txt").Concat(["图文", "语言", "视觉", "语音", "图像", "视频", "文本", "决策", "推荐", "行业", "通用", "垂直"]));
    private readonly WordSet _endings = new(Endings);
    private readonly WordSet _models = new(Models);
    private readonly CompoundWalk _walk = new();
    private readonly WordSet _ends = new(WordData.Words("technology-actions.txt").Concat(Endings).Concat(Models));

    public IEnumerable<Draft> Find(ArticleText text)
    {
        for (var end = _ends.NextEnd(text.Value, 3); end <= text.Value.Length; end = _ends.NextEnd(text.Value, end + 1))
        {
            var start = Acting(text, end) ?? Class(text, end) ?? Ending(text, end);
            if (start is { } from)
            {
                yield return new Draft(new Span(from, end), EntityType.Technology, null, MentionSource.Pattern, "technology.compound");
            }
        }
    }

    private int? Acting(ArticleText text, int end)
    {
        var action = _actions.LengthBefore(text.Value, end);
        if (action == 0)
        {
            return null;
        }

        var matter = _matters.LengthBefore(text.Value, end - action);
        return matter > 0 && text.Words.IsEdge(end) && text.Words.IsEdge(end - action - matter) ? end - action - matter : null;
    }

    private int? Class(ArticleText text, int end)
    {
        if (_models.LengthBefore(text.Value, end) == 0)
        {
            return null;
        }

        var start = end - "大模型".Length;
        for (var length = _domains.LengthBefore(text.Value, start); length > 0 && end - start < LongestClass; length = _domains.LengthBefore(text.Value, start))
        {
            start -= length;
        }

        return start < end - "大模型".Length && LeftWalk.IsBoundary(text, start) ? start : null;
    }

    private int? Ending(ArticleText text, int end)
    {
        var length = _endings.LengthBefore(text.Value, end);
        if (length == 0 || _goesOn.LengthAt(text.Value, end) > 0)
        {
            return null;
        }

        var words = _walk.Before(text, end - length);
        var own = new Span(words.Start, end - length);
        return words is { Count: > 0 and <= Most, IsPlural: false } && own.Length is >= 2 and <= LongestOwn && CompoundWalk.IsEdge(text, own.Start) && IsName(text, own) ? own.Start : null;
    }

    // 优化算法 and 国内外技术 name nothing; 大模型技术 is known as what stands before 技术.
    private bool IsName(ArticleText text, Span own) =>
        Characters.IsHan(text.Of(own)) && !_generic.Covers(text.Of(own)) && text.Atoms.EndingAt(own.End) is null
        && text.Words.StartingAt(own.Start) is { } first && !text.Words.Describes(first.Start) && !CompoundWalk.HoldsPointing(text, first) && text.Words.KindAt(first.Start) is WordKind.Content or WordKind.Unknown && !_generic.Contains(text.Of(first)) && !_verbs.Contains(text.Of(first));
}
