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

    /// <summary>The text without such of the words as stand at its beginning, one after another.</summary>
    public static ReadOnlySpan<char> TrimmedStart(ReadOnlySpan<char> text, string[] words)
    {
        text = text.TrimStart();
        for (var before = -1; before != text.Length;)
        {
            before = text.Length;
            foreach (var word in words)
            {
                text = text.StartsWith(word, StringComparison.Ordinal) ? text[word.Length..].TrimStart() : text;
            }
        }

        return text;
    }

    /// <summary>The text without such of the words as stand at its end, one after another.</summary>
    public static ReadOnlySpan<char> TrimmedEnd(ReadOnlySpan<char> text, string[] words)
    {
        text = text.TrimEnd();
        for (var before = -1; before != text.Length;)
        {
            before = text.Length;
            foreach (var word in words)
            {
                text = text.EndsWith(word, StringComparison.Ordinal) ? text[..^word.Length].TrimEnd() : text;
            }
        }

        return text;
    }
}
