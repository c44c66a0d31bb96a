namespace KnowledgeGraph.Query.Named;

/// <summary>The rows of a query.</summary>
/// <param name="Keys">The column names.</param>
/// <param name="Rows">One list of values a row, in the order of the columns.</param>
public sealed record QueryRows(IReadOnlyList<string> Keys, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>The values of one column.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public IEnumerable<object?> Column(string key)
    {
        var at = Keys.ToList().IndexOf(key);
        return at < 0 ? throw new KeyNotFoundException($"No column {key}.") : Rows.Select(r => r[at]);
    }
}
