using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>
/// Divides labelled text (标题: 链接: 总结: 关键词: …). The section that holds most of the text is the article, whatever its
/// label; a summary or a keyword list beside it is derived.
/// </summary>
internal static class LabelledSections
{
    private const int LeastSections = 2;

    private sealed record Section(SectionRole Role, int Start, Span Value);

    /// <summary>Adds the zones of all sections but the article's, and returns the article's span; <c>null</c> when the text is not labelled.</summary>
    public static Span? Take(Draft draft, Span span)
    {
        var sections = Find(draft, span);
        if (sections.Count < LeastSections || sections[0].Start - span.Start > 200)
        {
            return null;
        }

        var article = sections
            .Where(section => section.Role is SectionRole.Content or SectionRole.Summary)
            .OrderBy(section => LinePatterns.AboutAnArticle().IsMatch(Edges.Trim(draft.Text, section.Value).Of(draft.Text)))
            .ThenByDescending(section => section.Value.Length)
            .FirstOrDefault();
        if (article is null || article.Value.Length * 5 < span.Length)
        {
            return null;
        }

        foreach (var section in sections)
        {
            draft.Add(ZoneKind.Furniture, section.Start, section.Value.Start);
            if (section != article)
            {
                Add(draft, section);
            }
        }

        return article.Value;
    }

    private static void Add(Draft draft, Section section)
    {
        var value = Edges.Trim(draft.Text, section.Value).Of(draft.Text);
        switch (section.Role)
        {
            case SectionRole.Title:
                draft.Title ??= value;
                draft.Add(ZoneKind.Title, section.Value);
                break;
            case SectionRole.Address:
                draft.Address ??= value;
                draft.Add(ZoneKind.Furniture, section.Value);
                break;
            case SectionRole.Date:
                draft.PrefixDate ??= value;
                draft.Add(ZoneKind.Byline, section.Value);
                break;
            case SectionRole.Author:
                draft.Add(value.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? ZoneKind.Furniture : ZoneKind.Byline, section.Value);
                break;
            default:
                draft.Add(ZoneKind.Derived, section.Value);
                break;
        }
    }

    private static List<Section> Find(Draft draft, Span span)
    {
        var starts = new List<(SectionRole Role, int Start, int Value)>();
        for (var line = span.Start; line < span.End;)
        {
            var length = draft.Look.AsSpan(line, span.End - line).IndexOf('\n');
            var end = length < 0 ? span.End : line + length;
            if (SectionLabels.At(draft.Look, line, end) is { } label)
            {
                starts.Add((label.Role, line, Math.Min(label.ValueStart, end)));
            }

            line = end + 1;
        }

        return [.. starts.Select((section, i) => new Section(
            section.Role, section.Start, new Span(section.Value, i + 1 < starts.Count ? starts[i + 1].Start : span.End)))];
    }
}
