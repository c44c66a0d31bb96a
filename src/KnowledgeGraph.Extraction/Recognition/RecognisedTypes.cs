namespace KnowledgeGraph.Extraction.Recognition;

/// <summary>The names of the types in annotated files, and the two sets that models are learnt for.</summary>
public static class RecognisedTypes
{
    private static readonly string[] Written = [.. Enum.GetValues<RecognisedType>().Select(t => t.ToString().ToLowerInvariant())];

    /// <summary>Those of CLUENER2020, in the order of a model's labels.</summary>
    public static IReadOnlyList<RecognisedType> General { get; } =
    [
        RecognisedType.Address, RecognisedType.Book, RecognisedType.Company, RecognisedType.Game, RecognisedType.Government,
        RecognisedType.Movie, RecognisedType.Name, RecognisedType.Organization, RecognisedType.Position, RecognisedType.Scene,
    ];

    /// <summary>Those of news about models and their makers. A field of use never has one character, so it is the last (<see cref="Modelling.Labels"/>).</summary>
    public static IReadOnlyList<RecognisedType> Field { get; } =
    [
        RecognisedType.Company, RecognisedType.Organization, RecognisedType.Government, RecognisedType.Name, RecognisedType.Media,
        RecognisedType.Model, RecognisedType.Product, RecognisedType.Technology, RecognisedType.Event, RecognisedType.Report,
        RecognisedType.Region, RecognisedType.Industry,
    ];

    /// <summary>The number of types.</summary>
    public static int Count => Written.Length;

    /// <summary>The type's name in annotated files, such as <c>organization</c>.</summary>
    public static string NameOf(RecognisedType type) => Written[(int)type];

    /// <summary>
    /// Whether the types are those of the field: phrases and runs of Latin letters help to tell them, where for those of general news they do not (F1 of all ten .717, .723 without).
    /// </summary>
    internal static bool AreOfField(IReadOnlyList<RecognisedType> types) => types.Contains(RecognisedType.Model);

    /// <summary>The place of a type among others by its name in annotated files; -1 when it is none of them.</summary>
    internal static int IndexOf(this IReadOnlyList<RecognisedType> types, string name)
    {
        for (var index = 0; index < types.Count; index++)
        {
            if (NameOf(types[index]) == name)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The type of that name, or <c>null</c>.</summary>
    public static RecognisedType? Find(string name)
    {
        var index = Array.IndexOf(Written, name);
        return index < 0 ? null : (RecognisedType)index;
    }
}
