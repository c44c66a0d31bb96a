using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Named;

namespace KnowledgeGraph.Query.Claims;

/// <summary>Reads claims from one state of the store by the named query <c>claims</c>, each only once. For one question, not for several threads.</summary>
internal sealed class ClaimReader(NamedQueryRunner runner)
{
    private static readonly NamedQuery Query = NamedQueries.Get("claims");
    private readonly Dictionary<(string Predicates, string? Ids), IReadOnlyList<StatedClaim>> _read = [];
    private readonly Dictionary<string, StatedClaim> _claims = new(StringComparer.Ordinal);

    /// <summary>The claims of some predicates, perhaps only those with one of the ids at either end, by article and place.</summary>
    public async Task<IReadOnlyList<StatedClaim>> ReadAsync(IEnumerable<string> predicates, IReadOnlyCollection<string>? ids, CancellationToken cancellationToken)
    {
        var asked = predicates.Distinct(StringComparer.Ordinal).ToList();
        var named = ids?.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var key = (string.Join('\n', asked), named is null ? null : string.Join('\n', named));
        if (_read.TryGetValue(key, out var known))
        {
            return known;
        }

        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["predicates"] = asked, ["ids"] = named };
        var rows = await runner.RunAsync(Query, parameters, cancellationToken).ConfigureAwait(false);
        return _read[key] = [.. rows.Rows.Select(Once)];
    }

    private StatedClaim Once(IReadOnlyList<object?> row)
    {
        var id = (string)((Node)row[0]!).Properties["id"]!;
        return _claims.TryGetValue(id, out var known) ? known : _claims[id] = OfItself(Claim(row), row);
    }

    // A figure of no entity is what its article states.
    private static StatedClaim OfItself(StatedClaim claim, IReadOnlyList<object?> row) =>
        claim is { Object: null, Subject.Label: "Figure" } ? claim with { Subject = ClaimEnd.Of((Node)row[3]!), Object = claim.Subject } : claim;

    private static StatedClaim Claim(IReadOnlyList<object?> row)
    {
        var claim = ((Node)row[0]!).Properties;
        var article = ((Node)row[3]!).Properties;
        return new StatedClaim
        {
            Id = (string)claim["id"]!,
            Predicate = (string)claim["predicate"]!,
            Modality = (string)claim["modality"]!,
            Polarity = Text(claim, "polarity") ?? "affirmative",
            Subject = ClaimEnd.Of((Node)row[1]!),
            Object = row[2] is Node end ? ClaimEnd.Of(end) : null,
            Evidence = new Evidence((string)article["id"]!, Text(article, "title"), (string)claim["quote"]!, Whole(claim["start"]), Whole(claim["end"]), (string)claim["id"]!, Verdict(claim))
            {
                Published = Text(article, "published"), Speaker = row[6] as string,
            },
            Supports = [.. SupportsOf(claim, article)],
            RegionIds = Texts(row[4]),
            Regions = Texts(row[5]),
            Speaker = row[6] as string,
            Role = Text(claim, "role"),
            Batch = Text(claim, "batch"),
            Date = Text(claim, "date"),
            DateText = Text(claim, "dateText"),
            From = Day(claim, "from"),
            To = Day(claim, "to"),
        };
    }

    // role|start|end|words
    private static IEnumerable<Evidence> SupportsOf(IReadOnlyDictionary<string, object?> claim, IReadOnlyDictionary<string, object?> article) =>
        (claim.GetValueOrDefault("supports") as IEnumerable<object?> ?? []).OfType<string>().Select(s => s.Split('|', 4)).Where(p => p.Length == 4)
            .Select(p => new Evidence((string)article["id"]!, Text(article, "title"), p[3], Whole(p[1]), Whole(p[2]), (string)claim["id"]!) { Published = Text(article, "published") });

    private static string? Verdict(IReadOnlyDictionary<string, object?> claim) =>
        Text(claim, "verdict") is { } verdict ? $"{verdict}: {Text(claim, "verdictWhy")}" : null;

    private static List<string> Texts(object? list) => [.. ((IEnumerable<object?>)list!).OfType<string>()];

    private static string? Text(IReadOnlyDictionary<string, object?> properties, string name) => properties.GetValueOrDefault(name) as string;

    private static long Whole(object? value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    private static DateOnly? Day(IReadOnlyDictionary<string, object?> properties, string name) => properties.GetValueOrDefault(name) switch
    {
        DateOnly day => day,
        string text when DateOnly.TryParse(text, CultureInfo.InvariantCulture, out var day) => day,
        _ => null,
    };
}
