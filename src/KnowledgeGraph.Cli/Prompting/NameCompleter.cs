using KnowledgeGraph.Query.Typed;

namespace KnowledgeGraph.Cli.Prompting;

/// <summary>Completes names of the graph. Chinese has no spaces, so the longest end of the text that begins a name counts.</summary>
/// <param name="names">All names and aliases.</param>
internal sealed class NameCompleter(IEnumerable<string> names)
{
    private const int Longest = 24;
    private const int Offered = 30;

    private readonly string[] _names = [.. names.Where(n => n.Length > 1).Distinct(StringComparer.Ordinal).OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)];

    /// <summary>The names and aliases of a graph.</summary>
    public static async Task<NameCompleter> OfAsync(TypedGraph graph, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        await foreach (var entity in graph.Entities.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            names.Add(entity.Name);
            names.AddRange(entity.Aliases);
        }

        return new NameCompleter(names);
    }

    /// <summary>Names that go on with a text, the shortest first.</summary>
    public Completion Of(string text)
    {
        for (var length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            var begun = text[^length..];
            var found = _names.Where(n => n.Length > length && n.StartsWith(begun, StringComparison.OrdinalIgnoreCase)).Take(Offered).ToList();
            if (found.Count > 0)
            {
                return new Completion(length, found);
            }
        }

        return Completion.None;
    }
}
