using System.Collections.Immutable;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Typed.Links;

/// <summary>The shortest chains of facts between two names.</summary>
/// <example>
/// <code>
/// var chain = await graph.Connections("百度", "文心一言").FirstOrDefaultAsync();
/// Console.WriteLine(chain); // → 百度 – DEVELOPS – 文心一言
/// </code>
/// </example>
public sealed class ConnectionQuery : TypedQuery<Connection>
{
    internal ConnectionQuery(ICypherStore store, string from, string to)
        : base(store, "connection", ImmutableSortedDictionary.Create<string, object?>(StringComparer.Ordinal).Add("from", from).Add("to", to), int.MaxValue)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(from);
        ArgumentException.ThrowIfNullOrWhiteSpace(to);
    }

    private protected override Connection Read(CypherRecord record) => new(record.List<string>("names"), record.List<string>("facts"));
}
