using System.Globalization;

namespace KnowledgeGraph.Rebuild.Building;

/// <summary>What a build says of articles that it could not extract anew.</summary>
internal static class KeptNotice
{
    /// <param name="articles">How many.</param>
    public static string Of(int articles) => string.Create(
        CultureInfo.InvariantCulture,
        $"{articles} articles whose text is kept no longer say what an earlier lexicon or program found in them: none of it is dropped, and what today's would find besides is not known. To have them extracted anew, put their files or pages back where their source finds them.");
}
