using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// What the recogniser takes for a document with a title, told apart: acts, plans and programmes (某国芯片法案, 千企工程) are policies, as are the catchwords that programmes
/// go by (数字江州: few characters and no mark of a title); what ends like a report, or reads like a book's title, is none.
/// </summary>
internal static class RecognisedWorks
{
    private const int LongestCatchword = 6;
    private static readonly Dictionary<string, EntityType> Kinds = WordData.Pairs("work-kinds.tsv").DistinctBy(pair => pair.Word, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Word, pair => pair.Kind == nameof(EntityType.Policy) ? EntityType.Policy : EntityType.Report, StringComparer.Ordinal);

    private static readonly WordSet Ends = new(Kinds.Keys);
    private static readonly WordSet Plans = new(WordData.List("mentions", "recognised-works.plans"));
    private static readonly WordSet Lists = new(WordData.List("mentions", "recognised-works.lists"));

    /// <summary>What a name is by how it ends.</summary>
    public static EntityType TypeOf(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd("》” 0123456789年版");
        if (Plans.LengthBefore(name, name.Length) > 0)
        {
            return EntityType.Policy;
        }

        var length = Ends.LengthBefore(name, name.Length);
        return length > 0 ? Kinds[name[^length..].ToString()] : IsCatchword(name) ? EntityType.Policy : EntityType.Report;
    }

    private static bool IsCatchword(ReadOnlySpan<char> name)
    {
        foreach (var unit in name)
        {
            if (!Characters.IsHan(unit) && unit != '+')
            {
                return false;
            }
        }

        return name.Length <= LongestCatchword && !name.Contains('的') && Lists.LengthBefore(name, name.Length) == 0;
    }
}
