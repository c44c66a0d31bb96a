namespace KnowledgeGraph.Query.Asking;

/// <summary>With what time a change is compared: the year before (同比) or the period before (环比), each also written out.</summary>
internal static class ComparedTimes
{
    private static readonly string[] Year = ["同比", "上年同期", "去年同期", "上一年同期", "较上年", "较去年", "比上年", "比去年"];
    private static readonly string[] Period = ["环比", "上一财季", "上一季", "上季", "上个季度", "上月", "上个月"];

    /// <summary>Whether the words beside a number compare with another time than the question; where they say nothing, its sentence does.</summary>
    public static bool Differ(string question, string told, string sentence) =>
        (IsOnly(question, Year, Period) && Says(told, sentence, Period, Year)) || (IsOnly(question, Period, Year) && Says(told, sentence, Year, Period));

    private static bool Says(string told, string sentence, string[] one, string[] other) =>
        IsOnly(told, one, other) || (!Has(told, other) && IsOnly(sentence, one, other));

    private static bool IsOnly(string words, string[] one, string[] other) => Has(words, one) && !Has(words, other);

    private static bool Has(string words, string[] some) => Array.Exists(some, w => words.Contains(w, StringComparison.Ordinal));
}
