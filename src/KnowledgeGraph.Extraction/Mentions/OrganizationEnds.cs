using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>How names of organisations end (<c>Data/Names/org-suffixes.tsv</c>), for all who ask what a name is by its end.</summary>
internal static class OrganizationEnds
{
    private static readonly List<(string Word, string Kind)> Rows = [.. WordData.Pairs("org-suffixes.tsv")];

    /// <summary>What kind of organisation each is the end of: its type, with <c>?</c> where the article must prove it.</summary>
    public static readonly FrozenDictionary<string, string> Kinds = Rows.ToFrozenDictionary(pair => pair.Word, pair => pair.Kind, StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public static readonly WordSet All = new(Rows.Select(pair => pair.Word));

    /// <summary>All of them and 政府, which is a kind by itself and no name.</summary>
    public static readonly WordSet AllAndGovernments = new(Rows.Select(pair => pair.Word).Append("政府"));

    /// <summary>Those of firms.</summary>
    public static readonly WordSet OfFirms = new(Rows.Where(IsFirms).Select(pair => pair.Word));

    /// <summary>Those of institutions and authorities.</summary>
    public static readonly WordSet OfOthers = new(Rows.Where(pair => !IsFirms(pair)).Select(pair => pair.Word));

    /// <summary>The same and what ends like no firm though it makes no name of its own: 市政府 is a name, 政府 is none.</summary>
    public static readonly WordSet OfNoFirms = new(Rows.Where(pair => !IsFirms(pair)).Select(pair => pair.Word).Concat(WordData.Words("no-firm-bodies.txt")));

    private static bool IsFirms((string Word, string Kind) pair) => pair.Kind.StartsWith("Company", StringComparison.Ordinal);
}
