using System.Collections;
using System.Globalization;

namespace KnowledgeGraph.Export.Reading;

/// <summary>Values as text that every program reads the same way.</summary>
internal static class ValueText
{
    /// <summary>One value; lists are the caller's.</summary>
    public static string Of(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary>The items of a list, or <c>null</c> when the value is none.</summary>
    public static IReadOnlyList<string>? Items(object value) =>
        value is string || value is not IEnumerable list ? null : [.. list.Cast<object>().Select(Of)];
}
