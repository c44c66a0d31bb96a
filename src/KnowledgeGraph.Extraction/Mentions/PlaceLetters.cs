using System.Buffers;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Cities by their one letter, where a gathering is held or something begins there: 在京举行, 在沪正式成立.</summary>
internal sealed class PlaceLetters
{
    private readonly Dictionary<char, string> _cities = WordData.Pairs("place-letters.tsv").ToDictionary(pair => pair.Word[0], pair => pair.Kind);
    private readonly SearchValues<char> _letters;
    private static readonly WordSet Behind = new(
    [
        "举行", "召开", "举办", "开幕", "闭幕", "启动", "发布", "成立", "揭牌", "落地", "签约", "签署", "落幕", "亮相", "启幕", "开启", "收官", "拉开", "揭晓", "挂牌", "正式", "成功", "隆重", "圆满", "顺利", "共同", "联合", "盛大", "集中",
    ]);

    public PlaceLetters() => _letters = SearchValues.Create([.. _cities.Keys]);

    public IEnumerable<Draft> Find(ArticleText text)
    {
        for (var at = 0; at < text.Value.Length; at++)
        {
            var found = text.Value.AsSpan(at).IndexOfAny(_letters);
            if (found < 0)
            {
                yield break;
            }

            at += found;
            if (text.At(at - 1) == '在' && text.Atoms.StartingAt(at) is null && Behind.LengthAt(text.Value, at + 1) > 0)
            {
                yield return new Draft(new Span(at, at + 1), EntityType.Region, _cities[text.At(at)], MentionSource.Pattern, "region.letter");
            }
        }
    }
}
