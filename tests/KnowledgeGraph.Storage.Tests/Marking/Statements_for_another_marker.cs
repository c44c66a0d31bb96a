using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Marking;

namespace KnowledgeGraph.Storage.Tests.Marking;

/// <summary>Statements say <c>:KG</c>, and mean the label of the graph that they run on.</summary>
public sealed class Statements_for_another_marker
{
    [Theory]
    [InlineData("MATCH (n:KG) RETURN n", "MATCH (n:News) RETURN n")]
    [InlineData("MATCH (n : KG :Company {id: $id}) RETURN n", "MATCH (n : News :Company {id: $id}) RETURN n")]
    [InlineData("MATCH (:`KG`)-[r]->(x:KG&Entity|!KG) RETURN x", "MATCH (:News)-[r]->(x:News&Entity|!News) RETURN x")]
    [InlineData("MATCH (n:!(KG|Other)) RETURN n", "MATCH (n:!(News|Other)) RETURN n")]
    [InlineData("MERGE (b:KGBuild {id: 'build'}) SET n:KG REMOVE n:KGStaging", "MERGE (b:NewsBuild {id: 'build'}) SET n:News REMOVE n:NewsStaging")]
    [InlineData("MATCH (n) WHERE n:KG AND NOT n:KG RETURN n:KG", "MATCH (n) WHERE n:News AND NOT n:News RETURN n:News")]
    [InlineData("RETURN {mine: n:KG, KG: 1} AS map", "RETURN {mine: n:News, KG: 1} AS map")]
    [InlineData("RETURN [x IN $all WHERE x:KG | x.id]", "RETURN [x IN $all WHERE x:News | x.id]")]
    [InlineData("CALL { MATCH (n:KG) RETURN n }", "CALL { MATCH (n:News) RETURN n }")]
    [InlineData("RETURN n {.id, ours: n:KG}", "RETURN n {.id, ours: n:News}")]
    public void Labels_are_replaced(string statement, string expected) => Assert.Equal(expected, new MarkerText("News").Of(statement));

    [Theory]
    [InlineData("MATCH (n)-[:KG]->()-[r:KG|OTHER]-() RETURN r")]
    [InlineData("RETURN ':KG' AS a, \"(n:KG)\" AS b, 'it\\'s :KG' AS c")]
    [InlineData("MATCH (n) WHERE n.KG = $KG AND n.unit = 'KG' RETURN KG")]
    [InlineData("RETURN {a: KG, KG: KG} AS map, {b: 1, a: KG}")]
    [InlineData("MATCH (n {x: KG}) RETURN n")]
    [InlineData("MATCH (n:KGs:kg:AKG) // :KG\nRETURN n /* (:KG) */")]
    [InlineData("RETURN [x IN $all WHERE x:Other | KG]")]
    [InlineData("RETURN 'an open text :KG")]
    [InlineData("RETURN $list[KG..] /* open")]
    public void All_else_stays(string statement) => Assert.Equal(statement, new MarkerText("News").Of(statement));

    [Fact]
    public void So_are_the_names_of_our_indexes()
    {
        var text = new MarkerText("News");

        Assert.Equal("DROP INDEX kg_News_text IF EXISTS", text.Of("DROP INDEX kg_text IF EXISTS"));
        Assert.Equal("DROP INDEX theirs IF EXISTS", text.Of("DROP INDEX theirs IF EXISTS"));
        Assert.Equal("CALL db.index.fulltext.queryNodes('kg_News_text', $q)", text.Of("CALL db.index.fulltext.queryNodes('kg_text', $q)"));
    }

    [Fact]
    public void Under_the_usual_marker_nothing_is_touched() =>
        Assert.Equal("MATCH (n:`KG`) RETURN n", new MarkerText(GraphSchema.Marker).Of("MATCH (n:`KG`) RETURN n"));

    [Theory]
    [InlineData("")]
    [InlineData("9News")]
    [InlineData("my label")]
    [InlineData("a`b")]
    [InlineData("News\n")]
    [InlineData("Company")]
    [InlineData("entity")]
    [InlineData("KGBuild")]
    [InlineData("NewsStaging")]
    public void A_label_that_would_break_something_is_refused(string name) => Assert.NotNull(MarkerLabel.Problem(name));

    [Theory]
    [InlineData("KG")]
    [InlineData("News_2")]
    public void Others_are_fine(string name) => Assert.Null(MarkerLabel.Problem(name));
}
