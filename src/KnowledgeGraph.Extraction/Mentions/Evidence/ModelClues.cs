using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>
/// What shows a name to be a model's: how it is formed (云杉GPT, MiLM, XGLM-6B), what stands beside it (类X产品, X的参数量, 基于X微调),
/// a version in a sentence about models.
/// </summary>
internal sealed partial class ModelClues
{
    private static readonly string[] Telling = WordData.List("evidence", "model-clues.telling");
    private readonly WordSet _generic = WordData.Set("latin-generic.txt");

    public IEnumerable<Clue> Find(NameEdges edges)
    {
        var text = edges.Text;
        foreach (var span in LatinWords.In(text.Value))
        {
            if (_generic.Contains(text.Of(span)) || !edges.Holds(span))
            {
                continue;
            }

            if (IsFormed(text, span))
            {
                yield return new Clue(span, EntityType.Model, 4, "model.formed");
            }
            else if (Versioned(text, span) is { } version && IsAboutModels(text, span))
            {
                yield return new Clue(version, EntityType.Model, 2, "model.versioned");
            }
        }

        foreach (var clue in Beside(edges, After(), false).Concat(Beside(edges, Before(), true)))
        {
            yield return clue;
        }
    }

    private static IEnumerable<Clue> Beside(NameEdges edges, Regex cue, bool nameFollows)
    {
        foreach (Match match in cue.Matches(edges.Text.Value))
        {
            var name = nameFollows ? edges.After(match.Index + match.Length) : edges.Before(match.Index);
            if (name is { } span && (nameFollows ? Follows(edges.Text, span.End) : !IsMatter(edges.Text, span, match.ValueSpan)))
            {
                yield return new Clue(span, EntityType.Model, Strangeness.IsStrange(edges, span) ? 4 : 3, nameFollows ? "model.after-cue" : "model.before-cue");
            }
        }
    }

    // 极长的上下文, 高昂的训练成本: many things have these; 2.0系列模型 has no name.
    private static bool IsMatter(ArticleText text, Span name, ReadOnlySpan<char> cue) =>
        char.IsAsciiDigit(text.At(name.Start)) || (!char.IsAsciiLetter(text.At(name.Start)) && cue[0] == '的' && !cue.StartsWith("的参数", StringComparison.Ordinal));

    private static bool IsFormed(ArticleText text, Span span)
    {
        var word = text.Of(span);
        return Formed().IsMatch(word) || (word.EndsWith("lm", StringComparison.Ordinal) && span.Length >= 4 && text.Written(span.End - 1) == 'M' && text.Written(span.End - 2) == 'L');
    }

    // Gemini 1.5, Grok-2, Claude 3.5
    private static Span? Versioned(ArticleText text, Span span)
    {
        var word = text.Of(span);
        if (!char.IsAsciiLetterUpper(text.Written(span.Start)) || span.Length < 3)
        {
            return null;
        }

        if (word.ContainsAnyInRange('0', '9'))
        {
            return char.IsAsciiLetter(word[1]) && char.IsAsciiLetter(word[2]) ? span : null;
        }

        var match = Version().Match(text.Value, span.End, Math.Min(6, text.Value.Length - span.End));
        return match.Success && match.Index == span.End ? span with { End = match.Index + match.Length } : null;
    }

    private static bool IsAboutModels(ArticleText text, Span span)
    {
        var start = text.Value.LastIndexOfAny(['。', '\n', '！', '？', '；'], Math.Max(0, span.Start - 1)) + 1;
        var end = text.Value.AsSpan(span.End).IndexOfAny("。\n！？；") is var stop and >= 0 ? span.End + stop : text.Value.Length;
        var sentence = text.Value.AsSpan(start, end - start);
        foreach (var word in Telling)
        {
            if (sentence.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Follows(ArticleText text, int end) => text.At(end) is '”' ? Follow().IsMatch(text.Value.AsSpan(end + 1)) : Follow().IsMatch(text.Value.AsSpan(end));

    [GeneratedRegex("^(?:[a-z0-9]*gpt(?:-?[0-9][a-z0-9.-]*)?|[a-z0-9-]*glm[a-z0-9.-]*|[a-z0-9-]*llama[a-z0-9.-]*|[a-z]{0,8}bert|[a-z]+diffusion|[a-z]{2,}[0-9.]*-[0-9.]+b(?:-[a-z0-9.-]+)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Formed();

    [GeneratedRegex("\\G[ -]?[0-9]\\.[0-9](?![0-9亿万%倍元])|\\G-[0-9](?![0-9.亿万%倍元])", RegexOptions.CultureInvariant)]
    private static partial Regex Version();

    [GeneratedRegex("(?:的参数量|的参数规模|参数量|的上下文|的推理能力|的幻觉|的训练数据|的训练成本|的api|的开源版本|家族再添|家族推出|家族包括|家族迎来|系列包括|系列模型|系列大模型|系列开源模型)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex After();

    [GeneratedRegex("(?:类似?|对标|媲美|复现|微调|基座模型|底座模型|模型底座)(?=[a-z“])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Before();

    [GeneratedRegex("^(?:的)?(?:这样的|这类|式|级别|水平|的)?(?:大模型|大语言模型|模型|产品|应用|聊天机器人|人工智能|ai|生成式)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Follow();
}
