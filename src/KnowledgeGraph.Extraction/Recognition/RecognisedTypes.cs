namespace KnowledgeGraph.Extraction.Recognition;

/// <summary>The names of the types in annotated files.</summary>
public static class RecognisedTypes
{
    private static readonly string[] Written = [.. Enum.GetValues<RecognisedType>().Select(t => t.ToString().ToLowerInvariant())];

    /// <summary>The number of types.</summary>
    public static int Count => Written.Length;

    /// <summary>The type's name in annotated files, such as <c>organization</c>.</summary>
    public static string NameOf(RecognisedType type) => Written[(int)type];

    /// <summary>The type of that name, or <c>null</c>.</summary>
    public static RecognisedType? Find(string name)
    {
        var index = Array.IndexOf(Written, name);
        return index < 0 ? null : (RecognisedType)index;
    }
}
