using System.Globalization;
using Newtonsoft.Json;

namespace KnowledgeGraph.Rebuild.Merging;

/// <summary>
/// The form in which facts of articles pass from one process to another: JSON Lines, a header that tells what the facts
/// depend on, then one article a line with everything that local extraction found in it. Offsets count code points.
/// </summary>
/// <remarks>Files may be joined end to end: a header may stand anywhere and holds for the lines below it.</remarks>
internal static class FactsFormat
{
    /// <summary>The name that every header carries.</summary>
    public const string Name = "kg-facts";

    /// <summary>The version that is written, and the only one that is read.</summary>
    public const int Version = 1;

    /// <summary>Numbers as text, since a number of JSON keeps no trailing zeros.</summary>
    public static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of a text.</summary>
    public static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The hash of sixteen hexadecimal digits.</summary>
    public static ulong Hash(string text) => ulong.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>A day.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day of a text.</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Writes a property, or nothing where there is no value.</summary>
    public static void Put(this JsonWriter writer, string name, object? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            writer.WriteValue(value);
        }
    }

    /// <summary>Writes a list, or nothing where it is empty.</summary>
    public static void PutAll<T>(this JsonWriter writer, string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }
}
