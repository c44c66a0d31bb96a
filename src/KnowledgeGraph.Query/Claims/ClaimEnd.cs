using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Query.Claims;

/// <summary>What stands at one end of a claim: an entity, a figure, a time or a filing.</summary>
internal sealed record ClaimEnd(string Id, string Name, string Label, IReadOnlyDictionary<string, object?> Properties)
{
    private static readonly string[] Organizations = ["Company", "Institution", "Government", "Media"];

    /// <summary>Whether it is an organisation of any kind.</summary>
    public bool IsOrganization => Organizations.Contains(Label, StringComparer.Ordinal);

    /// <summary>Whether it is a model or a product.</summary>
    public bool IsModel => Label is "Model" or "Product";

    /// <summary>Whether one of the labels is its own; <c>Organization</c> stands for all organisations.</summary>
    public bool Is(IReadOnlyCollection<string> labels) =>
        labels.Contains(Label) || (IsOrganization && labels.Contains("Organization"));

    /// <summary>A text property.</summary>
    public string? Text(string property) => Properties.GetValueOrDefault(property) as string;

    /// <summary>A number property.</summary>
    public double? Number(string property) => Properties.GetValueOrDefault(property) switch
    {
        double number => number,
        long number => number,
        _ => null,
    };

    /// <summary>The end that a node is.</summary>
    public static ClaimEnd Of(Node node)
    {
        var label = GraphSchema.Default.PrimaryOf(node.Labels) ?? "Entity";
        var name = node.Properties.GetValueOrDefault("name") ?? node.Properties.GetValueOrDefault("text");
        return new ClaimEnd((string)node.Properties["id"]!, name as string ?? string.Empty, label, node.Properties);
    }
}
