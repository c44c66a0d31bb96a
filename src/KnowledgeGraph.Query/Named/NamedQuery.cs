namespace KnowledgeGraph.Query.Named;

/// <summary>A query with a name, the question it answers and its parameters. Runs unchanged on every store.</summary>
/// <param name="Name">The file's name without extension, such as <c>filed-models</c>.</param>
/// <param name="Question">A question that it answers, in Chinese.</param>
/// <param name="Description">What it gives and what it leaves out.</param>
/// <param name="Parameters">Its parameters, in the file's order; all of them must be given, <c>null</c> where optional.</param>
/// <param name="Cypher">The statement, its heading included.</param>
public sealed record NamedQuery(string Name, string Question, string Description, IReadOnlyList<QueryParameter> Parameters, string Cypher)
{
    /// <summary>The parameters with their examples: a first thing to try.</summary>
    public IReadOnlyDictionary<string, object?> Examples =>
        Parameters.ToDictionary(p => p.Name, p => p.Example, StringComparer.Ordinal);

    /// <summary>Values for all parameters from words as typed; those left out become <c>null</c>.</summary>
    /// <exception cref="NamedQueryException">A parameter is missing, unknown or malformed.</exception>
    public IReadOnlyDictionary<string, object?> Bind(IReadOnlyDictionary<string, string> words)
    {
        if (words.Keys.FirstOrDefault(w => Parameters.All(p => p.Name != w)) is { } stranger)
        {
            var known = Parameters.Count == 0 ? "it takes none" : "it takes " + string.Join(", ", Parameters.Select(p => p.Name));
            throw new NamedQueryException($"{Name} has no parameter `{stranger}`; {known}");
        }

        return Parameters.ToDictionary(p => p.Name, p => p.Read(words.GetValueOrDefault(p.Name)), StringComparer.Ordinal);
    }
}
