using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>
/// Links the names of a question to entities of the graph, the longest name at each place. The store is the only truth:
/// the lexicon helps from one way of writing to another, and tells a name that no article mentions from ordinary words.
/// </summary>
internal sealed class NameLinker(NamedQueryRunner runner)
{
    private readonly TitleLinker _titles = new(runner);
    private readonly EventLinker _events = new(runner);
    private static readonly Lazy<Gazetteer> Names = new(() => Gazetteer.Of(Lexicon.BuiltIn, FoldedText.Fold));

    // The first question of a process does not wait for all names.
    private static Gazetteer NamesFor(MatchKey key) => Names.IsValueCreated ? Names.Value : Gazetteer.For(key);

    /// <summary>Reads the lexicon, if nobody has, on another thread: for the questions that follow.</summary>
    public static Task PrepareAsync() => Names.IsValueCreated ? Task.CompletedTask : Task.Run(static () => Names.Value);

    /// <summary>The names of a folded question, in order, without overlap.</summary>
    public async Task<IReadOnlyList<Link>> LinkAsync(string folded, CancellationToken cancellationToken)
    {
        var key = new MatchKey(folded);
        var hits = NamesFor(key).Find(key).Where(h => h.Senses.Count > 0).ToList();
        var ids = hits.SelectMany(h => h.Senses).Select(s => s.Row.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var rows = await runner.RunAsync(
            NamedQueries.Get("names-in-text"),
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["text"] = key.Value, ["ids"] = ids },
            cancellationToken).ConfigureAwait(false);
        var entities = rows.Rows.Select(Entity).ToList();
        var links = Longest(folded, [.. InStore(key, entities), .. InLexicon(hits, folded, entities), .. Titles(folded)]);
        var titled = await _titles.LinkAsync(folded, links, cancellationToken).ConfigureAwait(false);
        return await _events.LinkAsync(folded, titled, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The regions of a text, as the lexicon knows them, in order.</summary>
    public static IEnumerable<Asking.RegionOfName.Place> Regions(string folded) =>
        Outer(Names.Value.Find(new MatchKey(folded)))
            .SelectMany(h => h.Senses.Where(s => s.Row.Type == EntityType.Region).Take(1).Select(s => new Asking.RegionOfName.Place(h.Span.Start, s.Row.Id)));

    // 中国 in 中国科学院 is no region.
    private static IEnumerable<GazetteerHit> Outer(IReadOnlyList<GazetteerHit> hits) =>
        hits.Where(h => h.Senses.Count > 0 && !hits.Any(o => o.Senses.Count > 0 && !IsAccount(o) && o.Span.Length > h.Span.Length && o.Span.Covers(h.Span)));

    // 合肥发布, a city's account, is also a place and a verb.
    private static bool IsAccount(GazetteerHit hit) => hit.Senses.All(s => s.Row.Type is EntityType.Media or EntityType.Product && s.Row.Name.EndsWith("发布", StringComparison.Ordinal));

    private static LinkedEntity Entity(IReadOnlyList<object?> row)
    {
        var surfaces = ((IEnumerable<object?>)row[3]!).Cast<string>().Select(a => MatchKey.Of(FoldedText.Fold(a))).Append((string)row[2]!)
            .Where(s => s.Length > 1).Distinct(StringComparer.Ordinal).OrderByDescending(s => s.Length).ThenBy(s => s, StringComparer.Ordinal);
        var label = GraphSchema.Default.PrimaryOf(((IEnumerable<object?>)row[4]!).Cast<string>()) ?? "Entity";
        return new LinkedEntity((string)row[0]!, (string)row[1]!, label, [.. surfaces]);
    }

    private static IEnumerable<Link> InStore(MatchKey key, IEnumerable<LinkedEntity> entities)
    {
        foreach (var entity in entities.Where(e => e.Label is not ("Filing" or "Article" or "Claim")))
        {
            foreach (var surface in entity.Surfaces)
            {
                for (var at = key.Value.IndexOf(surface, StringComparison.Ordinal); at >= 0; at = key.Value.IndexOf(surface, at + 1, StringComparison.Ordinal))
                {
                    var span = key.ToFolded(at, surface.Length);
                    yield return new Link(span, span.Of(key.Folded), [entity]);
                }
            }
        }
    }

    private static IEnumerable<Link> InLexicon(IEnumerable<GazetteerHit> hits, string folded, List<LinkedEntity> entities)
    {
        foreach (var hit in hits)
        {
            var known = entities.Where(e => hit.Senses.Any(s => s.Row.Id == e.Id)).ToList();
            if (known.Count > 0 || hit.Senses.Any(s => !s.Contextual && (IsProper(s.Row.Type) || s.Row.Type == EntityType.Region)))
            {
                yield return new Link(hit.Span, hit.Span.Of(folded), known);
            }
        }
    }

    private static bool IsProper(EntityType type) => type is not (EntityType.Technology or EntityType.Industry or EntityType.Region);

    private static IEnumerable<Link> Titles(string folded)
    {
        for (var at = folded.IndexOf('《', StringComparison.Ordinal); at >= 0; at = folded.IndexOf('《', at + 1))
        {
            var end = folded.IndexOf('》', at);
            if (end > at + 1)
            {
                yield return new Link(new Span(at + 1, end), folded[(at + 1)..end], []);
            }
        }
    }

    private static List<Link> Longest(string folded, List<Link> candidates)
    {
        var chosen = new List<Link>();
        var whole = candidates.Where(c => IsWhole(folded, c.Span)).Select(c => c.IsKnown && IsOtherVersion(folded, c.Span) ? c with { Entities = [] } : c);
        foreach (var group in whole.GroupBy(c => c.Span).OrderByDescending(g => g.Key.Length).ThenBy(g => g.Key.Start))
        {
            if (!chosen.Exists(c => c.Span.Overlaps(group.Key)))
            {
                chosen.Add(new Link(group.Key, group.First().Text, [.. group.SelectMany(c => c.Entities).DistinctBy(e => e.Id)]));
            }
        }

        return [.. chosen.OrderBy(c => c.Span.Start)];
    }

    private static bool IsWhole(string text, Span span) =>
        !(span.Start > 0 && char.IsAsciiLetterOrDigit(text[span.Start]) && char.IsAsciiLetterOrDigit(text[span.Start - 1]))
        && !(span.End < text.Length && char.IsAsciiLetterOrDigit(text[span.End - 1]) && char.IsAsciiLetterOrDigit(text[span.End]));

    private const string Amounts = "亿万%倍元";

    // 盘古5.0 is not 盘古: a number or a size right behind a name makes it another one.
    private static bool IsOtherVersion(string text, Span span)
    {
        var at = span.End;
        if (at < text.Length && text[at] is 'v' or '-' && at + 1 < text.Length)
        {
            at += at < text.Length && text[at] is 'v' or '-' ? 1 : 0;
        }

        if (at >= text.Length || !char.IsAsciiDigit(text[at]))
        {
            return false;
        }

        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
        {
            end++;
        }

        // 甲2.3亿元的融资: an amount.
        var isAmount = end < text.Length && at == span.End && Amounts.Contains(text[end], StringComparison.Ordinal);
        return (text[at..end].Contains('.', StringComparison.Ordinal) && !isAmount) || at > span.End || (end < text.Length && text[end] is 'b' or 'k');
    }
}
