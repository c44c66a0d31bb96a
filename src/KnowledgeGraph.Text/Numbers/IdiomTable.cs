namespace KnowledgeGraph.Text.Numbers;

/// <summary>Words that contain a numeral's characters and count nothing, <c>Data/idioms.tsv</c>.</summary>
internal static class IdiomTable
{
    private static readonly SurfaceIndex<bool> Index = new(NumberData.Rows("idioms.tsv").Select(row => (row[0], true)));

    /// <summary>The length of the idiom at a place, or 0.</summary>
    public static int LengthAt(string text, int at) =>
        Index.TryMatch(text, at, static (_, _, _) => true, out var word, out _) ? word.Length : 0;
}
