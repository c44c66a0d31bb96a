namespace KnowledgeGraph.Extraction.Words;

/// <summary>Whether one of several words stands in a text, at its beginning or at its end.</summary>
internal static class AnyWord
{
    /// <summary>Whether the text ends in one of the words.</summary>
    public static bool Ends(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text starts with one of the words.</summary>
    public static bool Begins(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the words stands in the text.</summary>
    public static bool In(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
