using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Export.Reading;

namespace KnowledgeGraph.Export.Turtle;

/// <summary>
/// RDF 1.1 Turtle. A node's IRI is the base, <c>id/</c> and its id; labels, properties and relationship types are terms of
/// <c>schema#</c>. A relationship is a direct triple, and a resource of its own that carries its properties. Provenance is PROV-O:
/// facts are derived from claims, claims are quoted from articles and attributed to who speaks.
/// </summary>
internal sealed class TurtleFormat(TextWriter output, string baseIri = TurtleFormat.DefaultBase) : IGraphFormat
{
    /// <summary>A reserved name (RFC 2606), so that the IRIs belong to nobody else and stay the same everywhere.</summary>
    public const string DefaultBase = "https://knowledgegraph.example/";

    private readonly HashSet<(string From, string Type, string To)> _repeatable = [];

    /// <summary>How many different triples were written.</summary>
    public long Triples { get; private set; }

    public Task BeginAsync(ExportedKinds kinds) => output.WriteAsync($"""
        @prefix kg: <{baseIri}schema#> .
        @prefix prov: <http://www.w3.org/ns/prov#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .


        """);

    public async Task NodeAsync(ExportedNode node)
    {
        var parts = node.Labels.Select(l => ("a", "kg:" + l)).Append(("a", "prov:Entity")).ToList();
        if (node.Caption != node.Id)
        {
            parts.Add(("rdfs:label", TurtleText.Literal(node.Caption)));
        }

        parts.AddRange(Properties(node.Properties));
        var states = node.Text("fact");
        if (states is not null)
        {
            parts.Add(("kg:states", Iri(states)));
        }

        await WriteAsync(Iri(node.Id), parts).ConfigureAwait(false);
        if (states is not null && node.Text("modality") == "asserted" && node.Text("polarity") != "negative")
        {
            await WriteAsync(Iri(states), [("prov:wasDerivedFrom", Iri(node.Id))]).ConfigureAwait(false);
        }
    }

    public async Task EdgeAsync(ExportedEdge edge)
    {
        var (from, to) = (Iri(edge.From), Iri(edge.To));
        if (IsFirst(edge))
        {
            await WriteAsync(from, [("kg:" + edge.Type, to), .. Provenance(edge.Type, to)]).ConfigureAwait(false);
        }

        if (edge.Properties.Count > 0)
        {
            List<(string Predicate, string Object)> statement =
            [
                ("a", "rdf:Statement"), ("a", "prov:Entity"), ("rdf:subject", from), ("rdf:predicate", "kg:" + edge.Type), ("rdf:object", to),
                .. Properties(edge.Properties),
            ];
            await WriteAsync(Iri(edge.Id), statement).ConfigureAwait(false);
        }
    }

    public Task EndAsync() => Task.CompletedTask;

    private static IEnumerable<(string Predicate, string Object)> Provenance(string type, string to) => type switch
    {
        "STATED_IN" => [("prov:wasQuotedFrom", to)],
        "SAID_BY" => [("prov:wasAttributedTo", to)],
        _ => [],
    };

    private static IEnumerable<(string Predicate, string Object)> Properties(IReadOnlyList<KeyValuePair<string, object>> properties) =>
        properties.SelectMany(p => (ValueText.Items(p.Value)?.Distinct(StringComparer.Ordinal).Select(i => TurtleText.Literal(i)) ?? [TurtleText.Typed(p.Value)])
            .Select(v => (p.Key == "aliases" ? "skos:altLabel" : "kg:" + p.Key, v)));

    // Two relationships of the same ends and type, told apart by a qualifier, are one direct triple.
    private bool IsFirst(ExportedEdge edge) =>
        !(GraphSchema.Default.Projection.TryGetRelationship(edge.Type, out var row) && row.Identity.Count > 0)
        || _repeatable.Add((edge.From, edge.Type, edge.To));

    private string Iri(string id) => $"<{baseIri}id/{TurtleText.Path(id)}>";

    private Task WriteAsync(string subject, IReadOnlyList<(string Predicate, string Object)> parts)
    {
        Triples += parts.Count;
        return output.WriteAsync($"{subject} {string.Join(" ;\n    ", parts.Select(p => $"{p.Predicate} {p.Object}"))} .\n");
    }
}
