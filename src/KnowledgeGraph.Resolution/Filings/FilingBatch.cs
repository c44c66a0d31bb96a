namespace KnowledgeGraph.Resolution.Filings;

/// <summary>A filing's batch in one way of writing: 首批, 第一批 and 第1批 are the same.</summary>
/// <param name="Name">首批, 第二批 …, the words themselves when they hold no number, or <c>unknown</c>.</param>
/// <param name="Number">1 for 首批, or <c>null</c>.</param>
internal sealed record FilingBatch(string Name, int? Number)
{
    public static FilingBatch Of(string? words)
    {
        var text = string.Concat((words ?? string.Empty).Where(c => !char.IsWhiteSpace(c)));
        if (text.Length == 0)
        {
            return new FilingBatch(FilingKey.Unknown, null);
        }

        return NumberIn(text) is { } number and > 0
            ? new FilingBatch(number == 1 ? "首批" : $"第{ChineseNumber.Write(number)}批", number)
            : new FilingBatch(text, null);
    }

    private static int? NumberIn(string text)
    {
        if (text.StartsWith("首批", StringComparison.Ordinal))
        {
            return 1;
        }

        var end = text.IndexOf('批', StringComparison.Ordinal);
        return text[0] == '第' && end > 1 ? ChineseNumber.Read(text[1..end]) : null;
    }
}
