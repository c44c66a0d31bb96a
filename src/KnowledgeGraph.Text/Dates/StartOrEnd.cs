namespace KnowledgeGraph.Text.Dates;

/// <summary>初, 底 and 末 after a month or year, where they do not begin another word (初创, 底层).</summary>
internal static class StartOrEnd
{
    public static int TryRead(ref TimeCursor cursor, ReadOnlySpan<string> words)
    {
        var start = cursor.At;
        var i = cursor.TakeAny(words);
        if (i >= 0 && cursor.Peek(-1) is '初' or '底' or '末'
            && cursor.Current is '创' or '步' or '级' or '心' or '次' or '层' or '座' or '部' or '端')
        {
            cursor.At = start;
            return -1;
        }

        return i;
    }
}
