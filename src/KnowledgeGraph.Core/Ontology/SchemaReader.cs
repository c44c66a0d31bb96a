using System.Text;

namespace KnowledgeGraph.Core.Ontology;

/// <summary>Reads <c>graph-schema/</c> and refuses what contradicts itself.</summary>
public static class SchemaReader
{
    /// <summary>The content of an embedded file of the schema, by its name.</summary>
    public static string Embedded(string file)
    {
        using var stream = typeof(SchemaReader).Assembly.GetManifestResourceStream("graph-schema/" + file)
            ?? throw new SchemaFileException(file, 0, "the file is not part of the program");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Reads a schema.</summary>
    /// <param name="contentOf">Gives a file's content by its name: <c>labels.tsv</c>, <c>projection.tsv</c> …</param>
    /// <exception cref="SchemaFileException">A file is malformed or names something that is not defined.</exception>
    public static GraphSchema Read(Func<string, string> contentOf)
    {
        var labels = Labels(contentOf);
        var known = labels.SelectMany(l => l.Also.Concat(l.MayAlso).Append(l.Label)).ToHashSet(StringComparer.Ordinal);
        var structure = Structure(contentOf, known);
        var projection = new ProjectionTable(Projection(contentOf, known));
        return new GraphSchema(labels, structure, projection, Properties(contentOf), Indexes(contentOf));
    }

    private static List<LabelRule> Labels(Func<string, string> contentOf) =>
        [.. Rows(contentOf, "labels.tsv", "label", "kind", "also", "mayAlso")
            .Select(r => new LabelRule(r.Required("label"), r.OneOf<LabelKind>("kind"), r.List("also"), r.List("mayAlso")))];

    private static List<RelationshipRule> Structure(Func<string, string> contentOf, HashSet<string> known) =>
        [.. Rows(contentOf, "relationships.tsv", "type", "from", "to")
            .Select(r => new RelationshipRule(r.Required("type"), LabelsIn(r, "from", known), LabelsIn(r, "to", known), false))];

    private static List<PropertyRule> Properties(Func<string, string> contentOf) =>
        [.. Rows(contentOf, "properties.tsv", "owner", "property", "type", "required")
            .Select(r => new PropertyRule(r.Required("owner"), r.Required("property"), r.OneOf<PropertyType>("type"), r.Flag("required")))];

    private static List<IndexRule> Indexes(Func<string, string> contentOf) =>
        [.. Rows(contentOf, "indexes.tsv", "name", "kind", "label", "properties")
            .Select(r => new IndexRule(r.Required("name"), r.OneOf<IndexKind>("kind"), r.List("label"), r.List("properties")))];

    private static List<ProjectionRow> Projection(Func<string, string> contentOf, HashSet<string> known)
    {
        var rows = Rows(contentOf, "projection.tsv", "predicate", "subjects", "object", "objects", "relationship", "identity", "properties", "symmetric", "evaluation");
        return [.. rows.Select(r => new ProjectionRow
        {
            Predicate = r.Required("predicate"),
            Subjects = LabelsIn(r, "subjects", known),
            ObjectKinds = [.. r.List("object").Select(word => r.Parse<ObjectKind>(word, "object"))],
            Objects = LabelsIn(r, "objects", known),
            Relationship = r.Text("relationship"),
            Identity = QualifiersIn(r, "identity"),
            Properties = QualifiersIn(r, "properties"),
            IsSymmetric = r.Flag("symmetric"),
            EvaluationName = r.Text("evaluation") is { Length: > 0 } name ? name : null,
        })];
    }

    private static IReadOnlyList<SchemaRow> Rows(Func<string, string> contentOf, string file, params string[] columns) =>
        SchemaTable.Read(file, contentOf(file), columns);

    private static string[] LabelsIn(SchemaRow row, string column, HashSet<string> known) =>
        Known(row, column, known.Contains, "label");

    private static string[] QualifiersIn(SchemaRow row, string column) =>
        Known(row, column, word => Qualifiers.All.Contains(word, StringComparer.Ordinal), "qualifier");

    private static string[] Known(SchemaRow row, string column, Func<string, bool> isKnown, string what)
    {
        var words = row.List(column);
        return words.FirstOrDefault(word => !isKnown(word)) is { } stranger
            ? throw row.Error($"`{stranger}` in `{column}` is no {what}")
            : words;
    }
}
