using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Names that end in 大模型 or 模型: “混元”大模型, 盘古矿山大模型, 货运大模型; 通用大模型 names a technology.</summary>
internal sealed class ModelHeads
{
    private const int LongestBrand = 5;
    private static readonly string[] Heads = ["大规模预训练模型", "预训练大模型", "预训练模型", "大语言模型", "大规模语言模型", "语言大模型", "认知大模型", "大模型", "推理模型", "系列模型", "系列开源模型", "模型系列", "系列", "模型"];

    private readonly ModelModifiers _modifiers = new();
    private readonly WordSet _releaseVerbs = WordData.Set("release-verbs.txt");

    public IEnumerable<Draft> Find(ArticleText text)
    {
        var value = text.Value;
        foreach (var end in Ends(value))
        {
            var head = Heads.First(head => text.HasBefore(end, head));
            if (Of(text, end - head.Length, end, head) is { } draft)
            {
                yield return draft;
            }
        }
    }

    private static IEnumerable<int> Ends(string value)
    {
        for (var at = 0; (at = value.AsSpan(at).IndexOfAny("型列") is var found and >= 0 ? at + found : -1) >= 0; at++)
        {
            if (at > 0 && ((value[at] == '型' && value[at - 1] == '模') || (value[at] == '列' && value[at - 1] == '系')))
            {
                var goesOn = value.AsSpan(at + 1).StartsWith("系列", StringComparison.Ordinal) || value.AsSpan(at + 1).StartsWith("模型", StringComparison.Ordinal)
                    || value.AsSpan(at + 1).StartsWith("开源模型", StringComparison.Ordinal);
                if (!goesOn)
                {
                    yield return at + 1;
                }
            }
        }
    }

    private Draft? Of(ArticleText text, int start, int end, string head)
    {
        var isBig = head.Contains("大模型", StringComparison.Ordinal) || head is "大语言模型" or "大规模预训练模型" or "预训练模型" or "大规模语言模型";
        var words = _modifiers.Before(text, start);
        if (words.Brand is null && isBig && head is not "语言大模型")
        {
            words = UnknownBrand(text, words);
        }

        if (words.Brand is not null)
        {
            return new Draft(new Span(words.Start, end), EntityType.Model, words.IsWholeBrand ? words.Brand.Value.Row?.Id : null, MentionSource.Pattern, "model.brand", true);
        }

        if (!isBig || words.Start == start)
        {
            return null;
        }

        if (words.HasDomain)
        {
            return new Draft(new Span(words.Start, end), EntityType.Model, null, MentionSource.Pattern, "model.domain");
        }

        return words.GenericStart < start
            ? new Draft(new Span(words.GenericStart, end), EntityType.Technology, null, MentionSource.Pattern, "model.generic")
            : null;
    }

    private ModelWords UnknownBrand(ArticleText text, ModelWords words)
    {
        var start = words.Start;
        if (words.HasMaker || start == 0 || !Characters.IsHan(text.At(start - 1)))
        {
            return words;
        }

        var first = LeftWalk.Start(text, start, LongestBrand + 1);
        var length = start - first;
        if (length is < 2 or > LongestBrand || _modifiers.IsGeneric(text.Value.AsSpan(first, length)))
        {
            return words;
        }

        var before = text.At(first - 1) == '的' ? first - 1 : first;
        var proved = text.Atoms.EndingAt(before) is { IsOrganization: true }
            || (text.Value[before..first] != "的" && _releaseVerbs.LengthBefore(text.Value, first) > 0);
        return proved ? words with { Start = first, Brand = new ModelBrand(new Span(first, start), null) } : words;
    }
}
