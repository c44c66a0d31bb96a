using System.Collections;

namespace KnowledgeGraph.Neo4j.Values;

/// <summary>Parameters as maps and lists, whatever .NET type carries them.</summary>
internal static class Shapes
{
    /// <summary>The entries of a map; <c>null</c> for anything else.</summary>
    public static IEnumerable<KeyValuePair<string, object?>>? Entries(object value) => value switch
    {
        IEnumerable<KeyValuePair<string, object?>> entries => entries,
        IDictionary map => map.Keys.Cast<string>().Select(k => KeyValuePair.Create(k, map[k])),
        _ => null,
    };

    /// <summary>The items of a list; <c>null</c> for anything else.</summary>
    public static IEnumerable<object?>? Items(object value) => value is IEnumerable list and not string ? list.Cast<object?>() : null;
}
