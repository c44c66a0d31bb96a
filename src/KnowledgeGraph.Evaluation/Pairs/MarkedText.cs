using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Evaluation.Pairs;

/// <summary>
/// A text whose names are given, <c>{C:岚图智算}</c>: C company, I institution, G government, N media, P person, R region, E event, D policy, T report,
/// M model, X product, F field, K technology; ⏎ begins a line.
/// </summary>
/// <param name="Article">The text without marks.</param>
/// <param name="Mentions">Its names; one name is one entity.</param>
public sealed partial record MarkedText(Article Article, IReadOnlyList<Mention> Mentions)
{
    /// <summary>Reads one.</summary>
    public static MarkedText Read(string marked)
    {
        marked = marked.Replace('⏎', '\n');
        var text = new StringBuilder();
        var mentions = new List<Mention>();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var at = 0;
        foreach (Match match in Mark().Matches(marked))
        {
            text.Append(marked.AsSpan(at, match.Index - at));
            var (type, name) = (TypeOf(match.Groups[1].Value[0]), match.Groups[2].Value);
            ids.TryAdd(name, ids.Count);
            mentions.Add(new Mention(new Span(text.Length, text.Length + name.Length), name, type, "given/" + ids[name].ToString(CultureInfo.InvariantCulture), MentionSource.Article, "given"));
            text.Append(name);
            at = match.Index + match.Length;
        }

        text.Append(marked.AsSpan(at));
        return new MarkedText(new ArticleReader().Read("told.txt", Encoding.UTF8.GetBytes(text.ToString())).Single().Article!, mentions);
    }

    private static EntityType TypeOf(char mark) => mark switch
    {
        'C' => EntityType.Company,
        'I' => EntityType.Institution,
        'G' => EntityType.Government,
        'N' => EntityType.Media,
        'P' => EntityType.Person,
        'R' => EntityType.Region,
        'E' => EntityType.Event,
        'D' => EntityType.Policy,
        'T' => EntityType.Report,
        'M' => EntityType.Model,
        'F' => EntityType.Industry,
        'K' => EntityType.Technology,
        _ => EntityType.Product,
    };

    [GeneratedRegex("\\{([A-Z]):([^}]+)\\}")]
    private static partial Regex Mark();
}
