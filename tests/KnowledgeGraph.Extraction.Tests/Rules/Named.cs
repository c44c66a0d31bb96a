using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Extraction.Tests.Rules;

/// <summary>
/// What a text states whose names are given, <c>{C:岚图智算}</c>, so that a rule is specified apart from name finding:
/// C company, I institution, G government, N media, P person, R region, E event, D policy, T report, M model, X product, F field, K technology; ⏎ begins a line.
/// </summary>
internal static partial class Named
{
    private static readonly Lazy<Extractor> Extractor = new(() => new Extractor(Lexicon.BuiltIn, new ExtractionOptions { MinConfidence = 0 }));

    /// <summary>The claims as <c>PREDICATE subject → object</c>, posts with their role: <c>WORKS_FOR 甲 → 乙 (总裁)</c>.</summary>
    public static IReadOnlyList<string> By(string marked)
    {
        var (text, mentions) = Read(marked);
        var article = new ArticleReader().Read("told.txt", Encoding.UTF8.GetBytes(text)).Single().Article!;
        var facts = Extractor.Value.Extract(article, mentions);
        var names = facts.Entities.ToDictionary(e => e.Key, e => e.Name, StringComparer.Ordinal);
        return [.. facts.Claims.Where(c => c.Object is null || names.ContainsKey(c.Object)).Select(c => Write(c, names)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>
    /// All of what is said by one predicate, figures by their words, what is not asserted so marked: <c>甲 → 乙 (planned)</c>; of a predicate
    /// written with <c>+</c> also what is measured and when: <c>甲 → 3亿元 {营收@2023}</c>.
    /// </summary>
    public static IReadOnlyList<string> All(string marked, string predicate)
    {
        var (text, mentions) = Read(marked);
        var article = new ArticleReader().Read("told.txt", Encoding.UTF8.GetBytes(text)).Single().Article!;
        var facts = Extractor.Value.Extract(article, mentions);
        var names = facts.Entities.ToDictionary(e => e.Key, e => e.Name, StringComparer.Ordinal);
        foreach (var figure in facts.Figures)
        {
            names[figure.Key] = figure.Text;
        }

        return [.. facts.Claims.Where(c => Predicate(c).Equals(predicate.TrimEnd('+'), StringComparison.Ordinal))
            .Select(c => $"{names[c.Subject]} → {(c.Object is null ? c.Time?.Value?.Name : names[c.Object])}{(c.Modality == Modality.Asserted ? string.Empty : $" ({c.Modality.ToString().ToLowerInvariant()})")}{(predicate[^1] == '+' ? Measured(c) : string.Empty)}")
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static string Measured(Claim claim) => $" {{{claim.Role}{(claim.Time?.Value is { } day ? "@" + day.Name : string.Empty)}}}";

    private static string Predicate(Claim claim) => claim.Predicate is "VERSION_OF" or "VARIANT_OF" ? "PART_OF" : claim.Predicate;

    private static string Write(Claim claim, Dictionary<string, string> names)
    {
        var role = claim.Predicate == "WORKS_FOR" ? $" ({claim.Role})" : string.Empty;
        var modality = claim.Modality == Modality.Asserted ? string.Empty : " " + claim.Modality.ToString().ToLowerInvariant();
        return $"{claim.Predicate} {names[claim.Subject]} → {(claim.Object is null ? claim.Time?.Value?.Name : names[claim.Object])}{role}{modality}";
    }

    private static (string Text, IReadOnlyList<Mention> Mentions) Read(string marked)
    {
        var text = new StringBuilder();
        var mentions = new List<Mention>();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var at = 0;
        marked = marked.Replace('⏎', '\n');
        foreach (Match match in Mark().Matches(marked))
        {
            text.Append(marked.AsSpan(at, match.Index - at));
            var (type, name) = (TypeOf(match.Groups[1].Value[0]), match.Groups[2].Value);
            ids.TryAdd(name, ids.Count);
            mentions.Add(new Mention(new Span(text.Length, text.Length + name.Length), name, type, "given/" + ids[name].ToString(CultureInfo.InvariantCulture), MentionSource.Article, "given"));
            text.Append(name);
            at = match.Index + match.Length;
        }

        return (text.Append(marked.AsSpan(at)).ToString(), mentions);
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
