using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Evaluation.Pairs;

/// <summary>
/// A line of <c>Rules/Ways</c>: a relation, all that is expected of it, and a text whose names are given, <c>{C:岚图智算}</c>; ⏎ begins a line.
/// </summary>
/// <param name="Predicate">The relation.</param>
/// <param name="Expected">The facts, <c>甲 → 乙</c>; those that are not asserted end with their modality in brackets.</param>
/// <param name="Article">The text.</param>
/// <param name="Mentions">Its names.</param>
public sealed partial record MarkedSentence(string Predicate, IReadOnlySet<string> Expected, Article Article, IReadOnlyList<Mention> Mentions)
{
    private const string Marks = "CIGNPMXKFRDTE";

    private static readonly EntityType[] Types =
    [
        EntityType.Company, EntityType.Institution, EntityType.Government, EntityType.Media, EntityType.Person, EntityType.Model, EntityType.Product,
        EntityType.Technology, EntityType.Industry, EntityType.Region, EntityType.Policy, EntityType.Report, EntityType.Event,
    ];

    /// <summary>Reads a file of them; lines with <c>#</c> are comments.</summary>
    public static IEnumerable<MarkedSentence> Read(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|', 3)).Where(cells => cells.Length == 3)
            .Select(cells => Of(cells[0].Trim().TrimEnd('+'), cells[1].Trim(), cells[2].Trim().Replace('⏎', '\n')));

    private static MarkedSentence Of(string predicate, string expected, string marked)
    {
        var text = new StringBuilder();
        var mentions = new List<Mention>();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var at = 0;
        foreach (Match match in Mark().Matches(marked))
        {
            text.Append(marked.AsSpan(at, match.Index - at));
            var (type, name) = (Types[Math.Max(0, Marks.IndexOf(match.Groups[1].Value, StringComparison.Ordinal))], match.Groups[2].Value);
            ids.TryAdd(name, ids.Count);
            mentions.Add(new Mention(new Span(text.Length, text.Length + name.Length), name, type, "given/" + ids[name].ToString(CultureInfo.InvariantCulture), MentionSource.Article, "given"));
            text.Append(name);
            at = match.Index + match.Length;
        }

        text.Append(marked.AsSpan(at));
        var article = new ArticleReader().Read("told.txt", Encoding.UTF8.GetBytes(text.ToString())).Single().Article!;
        return new MarkedSentence(predicate, expected.Split("; ", StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal), article, mentions);
    }

    [GeneratedRegex("\\{([A-Z]):([^}]+)\\}")]
    private static partial Regex Mark();
}
