using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>How a registered name is shortened: by the words that say what it is, from behind.</summary>
internal static class CompanyForms
{
    private const int ShortestName = 2;
    private static readonly string[] Legal = WordData.List("entities", "company-forms.legal");
    private static readonly string[] Fields = WordData.List("entities", "company-forms.fields");

    /// <summary>The shorter forms of a name without its seat: 云杉科技有限公司 → 云杉科技, 云杉.</summary>
    public static IEnumerable<string> ShorterThan(string name)
    {
        var plain = Without(name, Legal);
        if (plain.Length < name.Length)
        {
            yield return plain;
        }

        // 云杉智造（苏州）有限公司 is 云杉智造 for short.
        if (plain.Length < name.Length && plain[^1] is '）' or ')' && plain.LastIndexOfAny(['（', '(']) is >= ShortestName and var seat)
        {
            plain = plain[..seat];
            yield return plain;
        }

        var brand = Without(plain, Fields);
        if (brand.Length < plain.Length)
        {
            yield return brand;
        }
    }

    private static string Without(string name, string[] endings)
    {
        var ending = Array.Find(endings, ending => name.EndsWith(ending, StringComparison.Ordinal) && name.Length - ending.Length >= ShortestName);
        return ending is null ? name : name[..^ending.Length];
    }
}
