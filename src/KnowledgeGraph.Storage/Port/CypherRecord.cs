using System.Globalization;

namespace KnowledgeGraph.Storage.Port;

/// <summary>One record with its columns by name, and values as the types that the caller wants.</summary>
/// <param name="keys">The columns.</param>
/// <param name="values">The values, in their order.</param>
public readonly struct CypherRecord(IReadOnlyList<string> keys, IReadOnlyList<object?> values)
{
    /// <summary>The columns.</summary>
    public IReadOnlyList<string> Keys { get; } = keys;

    /// <summary>The values, in the order of <see cref="Keys"/>.</summary>
    public IReadOnlyList<object?> Values { get; } = values;

    /// <summary>The value of a column.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public object? this[string key]
    {
        get
        {
            for (var i = 0; i < Keys.Count; i++)
            {
                if (string.Equals(Keys[i], key, StringComparison.Ordinal))
                {
                    return Values[i];
                }
            }

            throw new KeyNotFoundException($"There is no column '{key}' among {string.Join(", ", Keys)}.");
        }
    }

    /// <summary>The value of a column as a type: itself, a number of another size that holds it exactly, or null where the type allows it.</summary>
    /// <exception cref="InvalidCastException">The value is of another type; the message names both.</exception>
    /// <exception cref="OverflowException">The number does not fit.</exception>
    public T Get<T>(string key)
    {
        var value = this[key];
        if (value is T wanted)
        {
            return wanted;
        }

        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        return value switch
        {
            null when default(T) is null => default!,
            long number when type == typeof(int) => (T)(object)checked((int)number),
            long number when type == typeof(double) && (long)(double)number == number => (T)(object)(double)number,
            _ => throw new InvalidCastException(string.Create(CultureInfo.InvariantCulture, $"The column '{key}' holds {(value is null ? "null" : value.GetType().Name)}, not {type.Name}.")),
        };
    }

    /// <summary>The items of a column that holds a list, each as a type; an empty list for null.</summary>
    /// <exception cref="InvalidCastException">The value is no list, or an item is of another type.</exception>
    public IReadOnlyList<T> List<T>(string key) => this[key] switch
    {
        null => [],
        IReadOnlyList<object?> items => [.. items.Select(i => new CypherRecord([key], [i]).Get<T>(key))],
        var other => throw new InvalidCastException($"The column '{key}' holds {other.GetType().Name}, not a list."),
    };
}
