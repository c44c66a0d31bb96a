using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Resolution.Identity;

namespace KnowledgeGraph.Resolution.Filings;

/// <summary>Makes the node of a filing.</summary>
internal sealed class FilingNodes(GraphSchema schema, Func<string, string> fold)
{
    /// <param name="key">What it is known by.</param>
    /// <param name="names">Its names in articles, in ordinal order.</param>
    public GraphNode Of(FilingKey key, IEnumerable<string> names)
    {
        var name = $"{(key.Regime == FilingKey.Unknown ? string.Empty : key.Regime)}备案（{(key.Batch.Name == FilingKey.Unknown ? "批次未说明" : key.Batch.Name)}）";
        var properties = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["nameFolded"] = fold(name),
            ["aliases"] = names.ToArray(),
            ["scope"] = Scopes.Filing,
            ["regime"] = key.Regime,
            ["authority"] = FilingKey.Authority,
            ["batch"] = key.Batch.Name,
        };
        if (key.Batch.Number is { } number)
        {
            properties["batchNumber"] = (long)number;
        }

        return new GraphNode(key.Id, schema.LabelsOf(EntityType.Filing), properties);
    }
}
