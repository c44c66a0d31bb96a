namespace KnowledgeGraph.Text.Segmentation;

/// <summary>Which characters jieba looks up together: Chinese ones, Latin letters, digits and the marks inside such words.</summary>
internal static class BlockCharacters
{
    private const char FirstHan = '\u4E00';
    private const char LastHan = '\u9FD5';

    /// <summary>Whether the character is Chinese to jieba.</summary>
    public static bool IsHan(char c) => c is >= FirstHan and <= LastHan;

    /// <summary>Whether the character belongs to a block.</summary>
    public static bool IsBlock(char c) => IsHan(c) || IsAlphanumeric(c) || c is '+' or '#' or '&' or '.' or '_' or '%' or '-';

    /// <summary>Whether the character is an ASCII letter or digit.</summary>
    public static bool IsAlphanumeric(char c) => char.IsAsciiLetterOrDigit(c);
}
