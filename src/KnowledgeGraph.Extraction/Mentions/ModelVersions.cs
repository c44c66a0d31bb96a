using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A model's name with a version after it names the version: 盘古大模型5.0, 讯飞星火认知大模型V2.0, 文心大模型的 4.0 工具版.</summary>
internal static class ModelVersions
{
    private static readonly string[] Editions = WordData.List("mentions", "model-versions.editions");

    public static IEnumerable<Draft> Find(ArticleText text, IEnumerable<Draft> models)
    {
        foreach (var model in models.Where(draft => draft.Type == EntityType.Model))
        {
            if (End(text, model.Span.End) is { } end)
            {
                yield return new Draft(new Span(model.Span.Start, end), EntityType.Model, null, MentionSource.Pattern, "model.version", true);
            }
        }
    }

    private static int? End(ArticleText text, int at)
    {
        at = text.At(at) == '的' && char.IsAsciiDigit(text.At(Skip(text, at + 1))) ? at + 1 : at;
        at = Skip(text, at);
        var marked = text.At(at) == 'v' && char.IsAsciiDigit(text.At(at + 1));
        var end = marked ? at + 1 : at;
        var dots = 0;
        while (char.IsAsciiDigit(text.At(end)) || (text.At(end) == '.' && char.IsAsciiDigit(text.At(end + 1)) && end > at))
        {
            dots += text.At(end) == '.' ? 1 : 0;
            end++;
        }

        if (end == at || (!marked && dots != 1) || char.IsAsciiLetter(text.At(end)) || !WordBoundary.After(text.Value, end) || text.At(end) is '亿' or '万' or '%' or '倍' or '元' or '分')
        {
            return null;
        }

        var edition = Skip(text, end);
        var name = text.FirstOf(edition, Editions);
        return name is null ? end : edition + name.Length;
    }

    private static int Skip(ArticleText text, int at)
    {
        while (text.At(at) is ' ' or '-')
        {
            at++;
        }

        return at;
    }
}
