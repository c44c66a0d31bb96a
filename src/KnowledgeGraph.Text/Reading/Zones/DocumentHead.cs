using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>Takes what stands before the article: the line that names its address, and front matter.</summary>
internal static class DocumentHead
{
    /// <summary>Adds the zones of the head and returns where the article begins.</summary>
    public static int Take(Draft draft, int start)
    {
        start = TakeAddress(draft, start);
        var afterFront = FrontMatter.Take(draft, start);
        return afterFront == start ? start : TakeAddress(draft, afterFront);
    }

    private static int TakeAddress(Draft draft, int start)
    {
        var text = draft.Look.AsSpan(start);
        var indent = text.Length - text.TrimStart().Length;
        var length = text[indent..].IndexOfAny('\r', '\n');
        var line = length < 0 ? text[indent..] : text.Slice(indent, length);
        var match = LinePatterns.Address().Match(Edges.Plain(line));
        if (!match.Success)
        {
            return start;
        }

        var at = line.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        draft.Address ??= draft.Text.AsSpan(start + indent, line.Length)[at..].Trim().ToString();
        draft.Add(ZoneKind.Furniture, start + indent, start + indent + line.Length);
        return start + indent + line.Length;
    }
}
