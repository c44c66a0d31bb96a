using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Embedded.Sqlite;

namespace KnowledgeGraph.Embedded.Cache;

/// <summary>Reads the small tables of a version: state, names, counts, rules.</summary>
internal static class VersionReader
{
    private const string SequenceOf = "SELECT sequence FROM state";

    /// <summary>The number of the last commit that the open transaction sees. Taking it fixes the transaction's snapshot.</summary>
    public static long Sequence(Connection connection) => connection.Scalar(SequenceOf);

    /// <exception cref="InvalidDataException">The tables make no sense.</exception>
    public static GraphVersion Read(Connection connection, long cacheBytes)
    {
        try
        {
            return Version(connection, cacheBytes);
        }
        catch (Exception error) when (error is ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            throw new InvalidDataException("its names or indexes make no sense", error);
        }
    }

    private static GraphVersion Version(Connection connection, long cacheBytes)
    {
        var tokens = Tokens(connection);
        var state = connection.Prepared("SELECT sequence, schema, next_node, next_relationship FROM state");
        state.Step();
        var (sequence, schema, node, relationship) = (state.Long(0), state.Long(1), state.Long(2), state.Long(3));
        state.Reset();
        return new GraphVersion(sequence, schema, node, relationship, tokens, Counts(connection), Rules(connection, tokens), new GraphCache(cacheBytes));
    }

    private static TokenTable Tokens(Connection connection)
    {
        var tokens = new TokenTable();
        var rows = connection.Prepared("SELECT kind, name FROM token ORDER BY kind, id");
        while (rows.Step())
        {
            tokens.Add((TokenKind)rows.Int(0), rows.Text(1));
        }

        return tokens;
    }

    private static Counters Counts(Connection connection)
    {
        var counters = new Counters();
        var rows = connection.Prepared("SELECT kind, token, n FROM counter");
        while (rows.Step())
        {
            counters.Set((TokenKind)rows.Int(0), rows.Int(1), rows.Long(2));
        }

        var sets = connection.Prepared("SELECT labels, n FROM label_set");
        while (sets.Step())
        {
            counters.LabelSets.Set(TokenList.Read(sets.Text(0)), sets.Long(1));
        }

        return counters;
    }

    private static RuleTable Rules(Connection connection, TokenTable tokens)
    {
        var rules = new List<StoredRule>();
        var rows = connection.Prepared("SELECT id, name, label, keys, is_unique FROM rule ORDER BY id");
        while (rows.Step())
        {
            var label = rows.Int(2);
            var keys = TokenList.Read(rows.Text(3));
            var rule = new SchemaRule(rows.Text(1), tokens.Name(TokenKind.Label, label), tokens.Names(TokenKind.Key, keys), rows.Int(4) == 1);
            rules.Add(new StoredRule(rows.Long(0), rule, label, keys));
        }

        return new RuleTable(rules, Texts(connection, tokens));
    }

    private static List<StoredText> Texts(Connection connection, TokenTable tokens)
    {
        var texts = new List<StoredText>();
        var rows = connection.Prepared("SELECT id, name, on_relationships, labels, keys FROM text_rule ORDER BY id");
        while (rows.Step())
        {
            var isOnRelationships = rows.Int(2) == 1;
            var (labels, keys) = (TokenList.Read(rows.Text(3)), TokenList.Read(rows.Text(4)));
            var names = tokens.Names(isOnRelationships ? TokenKind.Type : TokenKind.Label, labels);
            texts.Add(new StoredText(rows.Long(0), new TextRule(rows.Text(1), isOnRelationships, names, tokens.Names(TokenKind.Key, keys)), labels, keys));
        }

        return texts;
    }
}
