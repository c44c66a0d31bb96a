using KnowledgeGraph.Storage.Schema.Migrations;

namespace KnowledgeGraph.Storage.Tests.Schema;

public sealed class MigrationReaderTests
{
    [Fact]
    public void A_file_is_a_meaning_and_statements_of_two_kinds()
    {
        var migration = MigrationReader.Read(
            "0007-new-names.cypher",
            "// First line,\r\n// second line.\r\ndrop index kg_old IF EXISTS;\r\nMATCH (n:KG)\r\nSET n.text = 'a;b';  \r\n// between\r\nCREATE (:KG);");
        Assert.Equal((7, "new-names", "First line, second line."), (migration.Version, migration.Name, migration.Meaning));
        Assert.Equal(["drop index kg_old IF EXISTS"], migration.SchemaStatements);
        Assert.Equal(["MATCH (n:KG)\nSET n.text = 'a;b'", "CREATE (:KG)"], migration.DataStatements);
    }

    [Theory]
    [InlineData("7-names.cypher", "// why\nRETURN 1;")]
    [InlineData("0007-Names.cypher", "// why\nRETURN 1;")]
    [InlineData("0007-names.cypher", "RETURN 1;")]
    [InlineData("0007-names.cypher", "// why\n")]
    public void What_is_no_migration_is_refused(string file, string content) =>
        Assert.Contains(file, Assert.Throws<FormatException>(() => MigrationReader.Read(file, content)).Message, StringComparison.Ordinal);

    [Fact]
    public void Numbers_leave_no_gap()
    {
        var second = MigrationReader.Read("0002-a.cypher", "// why\nRETURN 1;");
        var fourth = MigrationReader.Read("0004-b.cypher", "// why\nRETURN 1;");
        Assert.Throws<FormatException>(() => new MigrationList([fourth, second]));
        Assert.Equal(2, new MigrationList([second]).Current);
    }

    [Fact]
    public void Those_that_ship_can_be_read() => Assert.Equal(MigrationList.Default.All.Count + 1, MigrationList.Default.Current);
}
