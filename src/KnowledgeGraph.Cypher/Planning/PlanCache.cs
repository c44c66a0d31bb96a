using System.Collections.Concurrent;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Plans by the text of their statement. When full it is emptied: plans are quick to make again.</summary>
internal sealed class PlanCache
{
    private const int Most = 1000;

    private readonly ConcurrentDictionary<string, PreparedStatement> _prepared = new(StringComparer.Ordinal);

    public bool TryFind(string statement, out PreparedStatement prepared) => _prepared.TryGetValue(statement, out prepared!);

    public void Keep(string statement, PreparedStatement prepared)
    {
        if (_prepared.Count >= Most)
        {
            _prepared.Clear();
        }

        _prepared[statement] = prepared;
    }
}
