using System.Globalization;
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

        return counters;
    }

    private static RuleTable Rules(Connection connection, TokenTable tokens)
    {
        var rules = new List<StoredRule>();
        var rows = connection.Prepared("SELECT id, name, label, keys, is_unique FROM rule ORDER BY id");
        while (rows.Step())
        {
            var label = rows.Int(2);
            int[] keys = [.. rows.Text(3).Split(',').Select(k => int.Parse(k, CultureInfo.InvariantCulture))];
            var names = keys.Select(k => tokens.Name(TokenKind.Key, k)).ToArray();
            var rule = new SchemaRule(rows.Text(1), tokens.Name(TokenKind.Label, label), names, rows.Int(4) == 1);
            rules.Add(new StoredRule(rows.Long(0), rule, label, keys));
        }

        return new RuleTable(rules);
    }
}
