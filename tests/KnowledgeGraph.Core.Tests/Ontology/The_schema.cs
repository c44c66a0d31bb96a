using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Core.Tests.Ontology;

public sealed class The_schema
{
    private static readonly GraphSchema Schema = GraphSchema.Default;

    [Fact]
    public void Has_a_label_for_every_entity_type_and_no_other_entity_label()
    {
        var labels = Schema.Labels.Where(l => l.Kind == LabelKind.Entity).Select(l => l.Label);
        Assert.Equal(Enum.GetNames<EntityType>(), labels);
    }

    [Theory]
    [InlineData(EntityType.Company, "Company,Entity,Organization")]
    [InlineData(EntityType.Media, "Entity,Media,Organization")]
    [InlineData(EntityType.Model, "Entity,Model")]
    public void Gives_an_entity_its_labels_in_ordinal_order(EntityType type, string labels) =>
        Assert.Equal(labels, string.Join(',', Schema.LabelsOf(type)));

    [Theory]
    [InlineData("VERSION_OF", "PART_OF")]
    [InlineData("VARIANT_OF", "PART_OF")]
    [InlineData("DEVELOPS", "DEVELOPS")]
    [InlineData("IN_REGION", null)]
    [InlineData("REPORTED", null)]
    [InlineData("STATED", null)]
    [InlineData("NO_SUCH_THING", null)]
    public void Knows_the_name_a_predicate_is_scored_under(string predicate, string? name) =>
        Assert.Equal(name, Schema.Projection.EvaluationName(predicate));

    [Fact]
    public void Gives_every_property_an_owner_that_exists()
    {
        var owners = Schema.Labels.Select(l => l.Label).Concat(Schema.Relationships.Select(r => r.Type)).Append("Entity").Append("*");
        Assert.Empty(Schema.Properties.Select(p => p.Owner).Except(owners, StringComparer.Ordinal));
    }

    [Fact]
    public void Indexes_only_properties_that_exist() =>
        Assert.Empty(Schema.Indexes.SelectMany(i => i.Properties).Where(p => p != "id").Except(Schema.Properties.Select(p => p.Name), StringComparer.Ordinal));

    [Fact]
    public void Writes_its_constraint_on_the_marker_label() =>
        Assert.Contains("CREATE CONSTRAINT kg_id IF NOT EXISTS FOR (n:KG) REQUIRE (n.id) IS UNIQUE", SchemaStatements.ForNeo4j(Schema));

    [Fact]
    public void Names_file_and_line_of_a_label_that_does_not_exist()
    {
        var error = Assert.Throws<SchemaFileException>(() => SchemaReader.Read(file =>
            SchemaReader.Embedded(file).Replace("Organization|Person|Region\tentity", "Organisation\tentity", StringComparison.Ordinal)));
        Assert.Equal("projection.tsv", error.File);
        Assert.Equal(5, error.Line);
        Assert.Contains("`Organisation` in `subjects` is no label", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_a_missing_column()
    {
        var error = Assert.Throws<SchemaFileException>(() => SchemaReader.Read(file =>
            SchemaReader.Embedded(file).Replace("symmetric\tevaluation", "symmetrical\tevaluation", StringComparison.Ordinal)));
        Assert.Contains("`symmetric` is missing", error.Message, StringComparison.Ordinal);
    }
}
