namespace KnowledgeGraph.Extraction.Words;

/// <summary>Kinds of characters that names are made of.</summary>
internal static class Characters
{
    public static bool IsHan(char unit) => unit is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    public static bool IsHan(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (!IsHan(unit))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
