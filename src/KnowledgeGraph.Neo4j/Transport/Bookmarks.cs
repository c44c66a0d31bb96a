using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>
/// Names the last transaction that this store has committed, and gives it to the next one to begin: on a cluster another member may
/// answer, and waits until it has caught up.
/// </summary>
internal sealed class Bookmarks
{
    private volatile string[] _last = [];

    /// <summary>The bookmarks to begin with; none before the first commit.</summary>
    public IReadOnlyList<string> Last => _last;

    /// <summary>Takes in what the answer to a commit says.</summary>
    public void Take(JToken? bookmarks)
    {
        var texts = bookmarks is JArray list ? list.Where(b => b.Type == JTokenType.String).Select(b => (string)b!).ToArray() : [];
        if (texts.Length > 0)
        {
            _last = texts;
        }
    }
}
