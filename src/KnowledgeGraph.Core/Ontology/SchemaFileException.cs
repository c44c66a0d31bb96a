namespace KnowledgeGraph.Core.Ontology;

/// <summary>A file of the schema that cannot be used: the message says which file, which line and what was expected.</summary>
public sealed class SchemaFileException(string file, int line, string message)
    : Exception($"{file}({line.ToString(System.Globalization.CultureInfo.InvariantCulture)}): {message}")
{
    /// <summary>The file's name.</summary>
    public string File { get; } = file;

    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;
}
