using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Words beside a name that are said of companies: 云杉创始人, 独角兽云杉, 云杉（300000.SZ）, 云杉完成A轮融资.</summary>
internal sealed partial class CompanyClues
{
    private readonly Dictionary<string, int> _after = [];
    private readonly Dictionary<string, int> _before = [];
    private readonly WordSet _afterWords;
    private readonly WordSet _beforeWords;

    public CompanyClues()
    {
        foreach (var (word, cell) in WordData.Pairs("company-cues.tsv"))
        {
            var weight = int.Parse(cell.AsSpan(cell.IndexOf(' ', StringComparison.Ordinal) + 1), NumberStyles.None, CultureInfo.InvariantCulture);
            (cell.StartsWith("after", StringComparison.Ordinal) ? _after : _before)[word] = weight;
        }

        _afterWords = new WordSet(_after.Keys);
        _beforeWords = new WordSet(_before.Keys);
    }

    public IEnumerable<Clue> Find(NameEdges edges)
    {
        var value = edges.Text.Value;
        for (var at = 0; at < value.Length; at++)
        {
            var after = _afterWords.LengthAt(value, at);
            if (after > 0 && edges.Before(at) is { } left && !IsVersion(edges.Text, left))
            {
                yield return Of(left, _after[value.Substring(at, after)], "company.before-" + value.Substring(at, Math.Min(2, after)));
            }

            var before = _beforeWords.LengthBefore(value, at);
            if (before > 0 && edges.After(at) is { } right && !IsVersion(edges.Text, right))
            {
                yield return Of(right, _before[value.Substring(at - before, before)], "company.after-" + value.Substring(at - before, before));
            }
        }

        foreach (var clue in Matches(edges, Ticker(), 4, "company.ticker").Concat(Matches(edges, Funded(), 4, "company.funded")))
        {
            yield return clue;
        }
    }

    private static IEnumerable<Clue> Matches(NameEdges edges, Regex pattern, int weight, string rule)
    {
        foreach (Match match in pattern.Matches(edges.Text.Value))
        {
            if (edges.Before(match.Index) is { } name)
            {
                yield return Of(name, weight, rule);
            }
        }
    }

    // Zelvora V2 is something of a firm's, not a firm.
    private static bool IsVersion(ArticleText text, Span name) => char.IsAsciiLetter(text.At(name.Start)) && char.IsAsciiDigit(text.At(name.End - 1));

    private static Clue Of(Span span, int weight, string rule) => new(span, EntityType.Company, weight, rule);

    [GeneratedRegex("[(（](?:(?:股票代码|证券代码|代码)[:：]?)?(?:[0-9]{6}(?:\\.(?:sz|sh|bj))?|[0-9]{4,5}\\.hk|(?:nasdaq|nyse|港交所|纳斯达克|纽交所)[:：]?[a-z0-9.]{1,8})[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex Ticker();

    [GeneratedRegex("(?:近日|日前|已|再|又|刚刚|也|便|先后|陆续|正式|宣布|于|在|去年|今年|今日|[0-9年月日]){0,6}(?:完成|获得|获|拿到|官宣)(?:了)?[^，。；！？\\n、]{0,18}(?:融资|投资|战投)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Funded();
}
