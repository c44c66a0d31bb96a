using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Named;

namespace KnowledgeGraph.Query.Statements;

/// <summary>Reads the statements of articles and the names in them, each once. For one question, not for several threads.</summary>
internal sealed class StatementReader(NamedQueryRunner runner)
{
    private readonly Dictionary<string, NameFinder> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Statement>> _statements = new(StringComparer.Ordinal);

    /// <summary>The articles that name some entity of each group.</summary>
    public async Task<IReadOnlyList<string>> ArticlesAsync(IReadOnlyList<IReadOnlyCollection<string>> groups, CancellationToken cancellationToken)
    {
        var ids = groups.SelectMany(g => g).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var rows = await RunAsync("articles-naming", "ids", ids, cancellationToken).ConfigureAwait(false);
        var named = rows.Rows.GroupBy(r => (string)r[1]!, StringComparer.Ordinal);
        return [.. named.Where(g => groups.All(ids => g.Any(r => ids.Contains((string)r[0]!)))).Select(g => g.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>The statements of some articles, by article and place.</summary>
    public async Task<IReadOnlyList<Statement>> OfArticlesAsync(IReadOnlyList<string> articles, CancellationToken cancellationToken)
    {
        var left = articles.Where(a => !_statements.ContainsKey(a)).ToList();
        if (left.Count > 0)
        {
            var rows = await RunAsync("statements", "articles", left, cancellationToken).ConfigureAwait(false);
            var read = Widest(rows.Rows).ToLookup(s => s.Evidence.Article, StringComparer.Ordinal);
            left.ForEach(a => _statements[a] = [.. read[a]]);
        }

        return [.. articles.SelectMany(a => _statements[a])];
    }

    /// <summary>The statements that hold some words.</summary>
    public async Task<IReadOnlyList<Statement>> WithWordsAsync(IReadOnlyList<string> words, CancellationToken cancellationToken) =>
        Widest((await RunAsync("statements-with-words", "words", words, cancellationToken).ConfigureAwait(false)).Rows);

    /// <summary>Finds the names in some statements.</summary>
    public async Task NameAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken)
    {
        var articles = statements.Select(s => s.Evidence.Article).Distinct(StringComparer.Ordinal).Where(a => !_names.ContainsKey(a)).ToList();
        if (articles.Count > 0)
        {
            var rows = await RunAsync("names-in-articles", "articles", articles, cancellationToken).ConfigureAwait(false);
            var read = rows.Rows.ToLookup(r => (string)r[0]!, r => (ClaimEnd.Of((Node)r[1]!), (IReadOnlyList<string>)Texts(r[2])), StringComparer.Ordinal);
            articles.ForEach(a => _names[a] = new NameFinder(read[a]));
        }

        foreach (var statement in statements.SelectMany(Antecedent.Before).Concat(statements))
        {
            statement.Names = _names[statement.Evidence.Article].Find(statement);
        }
    }

    private Task<QueryRows> RunAsync(string query, string parameter, IReadOnlyList<string> values, CancellationToken cancellationToken) =>
        runner.RunAsync(NamedQueries.Get(query), new Dictionary<string, object?>(StringComparer.Ordinal) { [parameter] = values.ToList() }, cancellationToken);

    // Of quotes that lie in one another the widest: it has the words beside the others. What somebody rejected is said by nobody.
    private static List<Statement> Widest(IEnumerable<IReadOnlyList<object?>> rows)
    {
        var widest = new List<Statement>();
        foreach (var statement in rows.Where(r => r[7] as string != "rejected").Select(Of).OrderBy(s => s.Evidence.Article, StringComparer.Ordinal).ThenBy(s => s.Evidence.Start).ThenByDescending(s => s.Evidence.End))
        {
            if (widest.Count == 0 || widest[^1].Evidence.Article != statement.Evidence.Article || statement.Evidence.End > widest[^1].Evidence.End)
            {
                widest.Add(statement);
            }
        }

        for (var i = 1; i < widest.Count; i++)
        {
            widest[i].Previous = widest[i - 1].Evidence.Article == widest[i].Evidence.Article ? widest[i - 1] : null;
        }

        return widest;
    }

    private static Statement Of(IReadOnlyList<object?> row) => new(
        new Evidence((string)row[8]!, row[9] as string, (string)row[1]!, Whole(row[2]), Whole(row[3]), (string)row[0]!) { Published = row[10] as string, Speaker = Texts(row[12]) is [var first, ..] ? first : null },
        row[4] as string == "STATED" ? (string)row[5]! : "asserted",
        Texts(row[11])) { HouseIds = Texts(row[13]) };

    private static List<string> Texts(object? list) => [.. (list as IEnumerable<object?> ?? []).OfType<string>()];

    private static long Whole(object? value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
