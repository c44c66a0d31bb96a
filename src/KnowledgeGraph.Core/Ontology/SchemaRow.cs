namespace KnowledgeGraph.Core.Ontology;

/// <summary>One line of a schema file, its cells by column name.</summary>
internal sealed class SchemaRow(string file, int line, IReadOnlyDictionary<string, string> cells)
{
    public string Text(string column) => cells.TryGetValue(column, out var cell) ? cell : string.Empty;

    public string Required(string column) =>
        Text(column) is { Length: > 0 } cell ? cell : throw Error($"`{column}` is empty");

    public string[] List(string column) =>
        Text(column).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public bool Flag(string column) => Text(column) switch
    {
        "yes" => true,
        "" => false,
        var other => throw Error($"`{column}` is yes or empty, not `{other}`"),
    };

    public T OneOf<T>(string column)
        where T : struct, Enum => Parse<T>(Required(column), column);

    public T Parse<T>(string word, string column)
        where T : struct, Enum =>
        Enum.TryParse<T>(word, ignoreCase: true, out var value) && !char.IsAsciiDigit(word[0])
            ? value
            : throw Error($"`{column}` is one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}, not `{word}`");

    public SchemaFileException Error(string message) => new(file, line, message);
}
