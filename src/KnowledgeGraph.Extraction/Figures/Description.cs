using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>A count inside words that describe somebody by their class: in 是一家拥有3000名员工的公司 the 公司 is who has them, and no part of what is counted.</summary>
internal static class Description
{
    private static readonly string[] Openers = WordData.List("figures", "description.openers");
    private static readonly string[] Classes = WordData.List("figures", "description.classes");

    /// <summary>What is counted, without whom it describes.</summary>
    /// <param name="before">The clause up to the count.</param>
    /// <param name="following">What follows the count.</param>
    public static string Without(ReadOnlySpan<char> before, string following)
    {
        var end = following.LastIndexOf('的');
        return end > 0 && AnyWord.Ends(following.AsSpan(end + 1), Classes) && IsOpen(before) ? following[..end] : following;
    }

    // 一家公司推出了100个面向医院的产品: whom the opener is of has been said, and nobody is left to describe.
    private static bool IsOpen(ReadOnlySpan<char> before)
    {
        foreach (var opener in Openers)
        {
            if (before.LastIndexOf(opener, StringComparison.Ordinal) is >= 0 and var at && !AnyWord.In(before[(at + opener.Length)..], Classes))
            {
                return true;
            }
        }

        return false;
    }
}
