using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Storage.Schema.Migrations;

/// <summary>Reads <c>0002-name.cypher</c>: comment lines that say what it does, then statements that each end with a semicolon at the end of a line.</summary>
public static partial class MigrationReader
{
    /// <summary>Reads one file.</summary>
    /// <exception cref="FormatException">The name or the content is not of that form.</exception>
    public static Migration Read(string file, string content)
    {
        var name = FileName().Match(file);
        var lines = content.ReplaceLineEndings("\n").Split('\n');
        var meaning = string.Join(' ', lines.TakeWhile(IsComment).Select(l => l[2..].Trim()));
        var statements = Statement().Split(string.Join('\n', lines.Where(l => !IsComment(l)))).Select(s => s.Trim()).Where(s => s.Length > 0).ToArray();
        if (!name.Success || meaning.Length == 0 || statements.Length == 0)
        {
            throw new FormatException($"{file} is no migration: it is named like 0002-name.cypher, begins with // and what it does, and holds statements that end with a semicolon.");
        }

        return new Migration(
            int.Parse(name.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
            name.Groups[2].Value,
            meaning,
            [.. statements.Where(IsSchema)],
            [.. statements.Where(s => !IsSchema(s))]);
    }

    private static bool IsComment(string line) => line.StartsWith("//", StringComparison.Ordinal);

    private static bool IsSchema(string statement) => SchemaCommand().IsMatch(statement);

    [GeneratedRegex(@"^(\d{4})-([a-z0-9-]+)\.cypher$", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex(@";[ \t]*(?:\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    [GeneratedRegex(@"^(?:DROP|CREATE)\s+(?:RANGE\s+|FULLTEXT\s+|TEXT\s+)?(?:INDEX|CONSTRAINT)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SchemaCommand();
}
