namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The functions of the language, by name in whatever case.</summary>
internal static class FunctionTable
{
    private static readonly Dictionary<string, Function> All = new Function[][]
    {
        EntityFunctions.All, ListFunctions.All, StringFunctions.All, MathFunctions.All, ConversionFunctions.All, TemporalFunctions.All,
    }
    .SelectMany(g => g)
    .ToDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All functions.</summary>
    public static IEnumerable<Function> Everything => All.Values;

    public static Function? Find(string name) => All.GetValueOrDefault(name);
}
