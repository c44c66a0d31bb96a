using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Evaluation.Gold;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>Pairs claims with annotated relations: type, both ends, and planned or not.</summary>
public sealed class RelationScorer
{
    private static readonly HashSet<string> PartOf = ["VERSION_OF", "VARIANT_OF"];
    private static readonly HashSet<string> Symmetric = ["COOPERATES_WITH", "COMPARED_WITH"];
    private static readonly HashSet<string> DateValued = ["RELEASED_ON", "OPENED_TO_PUBLIC_ON", "FOUNDED_ON", "PASSED_FILING"];

    private readonly GoldFile _gold;
    private readonly ArticleFacts _facts;
    private readonly CodePoints _codePoints;
    private readonly Dictionary<string, HashSet<string>> _foundNames;
    private readonly Dictionary<string, LocalFigure> _figures;
    private readonly Dictionary<string, HashSet<string>> _goldNames = new(StringComparer.Ordinal);

    /// <summary>Prepares one article.</summary>
    public RelationScorer(GoldFile gold, ArticleFacts facts)
    {
        _gold = gold;
        _facts = facts;
        _codePoints = new CodePoints(facts.Article.Text);
        _foundNames = facts.Entities.ToDictionary(e => e.Key, EntityScorer.SurfaceKeys, StringComparer.Ordinal);
        _figures = facts.Figures.ToDictionary(f => f.Key, StringComparer.Ordinal);
        foreach (var entity in gold.Entities)
        {
            foreach (var surface in entity.Surfaces)
            {
                _goldNames.TryAdd(surface, NameKey.Of(entity.Surfaces));
            }
        }
    }

    /// <summary>The claims that count, each fact once: denied ones state nothing, and of figures that no entity has and of sentences annotations say nothing.</summary>
    public IReadOnlyList<Claim> Counted() =>
        [.. _facts.Claims.Where(c => !c.IsSentence && c.Modality != Modality.Denied && _foundNames.ContainsKey(c.Subject))
            .DistinctBy(c => (TypeOf(c), c.Subject, c.Object, DateValued.Contains(c.Predicate) ? c.Time?.Value?.Name : null, IsUnasserted(c)))];

    /// <summary>The pairs, one to one.</summary>
    public IReadOnlyList<RelationMatch> Match()
    {
        var left = Counted().ToList();
        var matches = new List<RelationMatch>();
        foreach (var wanted in _gold.Relations)
        {
            var best = left.Where(c => Fits(wanted, c)).OrderByDescending(c => Overlaps(wanted, c)).FirstOrDefault();
            if (best is not null)
            {
                matches.Add(new RelationMatch(wanted, best, Overlaps(wanted, best)));
                left.Remove(best);
            }
        }

        return matches;
    }

    /// <summary>The predicate as annotated.</summary>
    public static string TypeOf(Claim claim) => PartOf.Contains(claim.Predicate) ? "PART_OF" : claim.Predicate;

    /// <summary>Whether the ends of a relation may change places.</summary>
    public static bool IsSymmetric(string predicate) => Symmetric.Contains(predicate);

    /// <summary>Whether annotators state a relation of two things of the article; <c>null</c> where they state it as planned or the like.</summary>
    public bool? States(string predicate, string subject, string other)
    {
        var of = _gold.Relations.Where(wanted => wanted.Type.Equals(PartOf.Contains(predicate) ? "PART_OF" : predicate, StringComparison.Ordinal)
            && ((EndFits(wanted.From, subject) && EndFits(wanted.To, other)) || (Symmetric.Contains(predicate) && EndFits(wanted.From, other) && EndFits(wanted.To, subject)))).ToList();
        return of.Count == 0 ? false : of.Exists(wanted => !wanted.IsUnasserted) ? true : null;
    }

    private bool Fits(GoldRelation wanted, Claim claim)
    {
        if (!TypeOf(claim).Equals(wanted.Type, StringComparison.Ordinal) || IsUnasserted(claim) != wanted.IsUnasserted)
        {
            return false;
        }

        if (EndFits(wanted.From, claim.Subject) && ObjectFits(wanted, claim))
        {
            return true;
        }

        return Symmetric.Contains(wanted.Type) && claim.Object is not null
            && EndFits(wanted.From, claim.Object) && EndFits(wanted.To, claim.Subject);
    }

    private bool ObjectFits(GoldRelation wanted, Claim claim)
    {
        if (DateValued.Contains(wanted.Type) || (claim.Object is null && wanted.Type.Equals("PREDICTED", StringComparison.Ordinal)))
        {
            var date = wanted.Date ?? (wanted.To.Length > 0 && char.IsAsciiDigit(wanted.To[0]) ? wanted.To : null);
            return date is null || (claim.Time?.Value?.Name is { } name
                && (name.StartsWith(date, StringComparison.Ordinal)));
        }

        return claim.Object is not null && EndFits(wanted.To, claim.Object);
    }

    private bool EndFits(string wanted, string key)
    {
        if (_figures.TryGetValue(key, out var figure))
        {
            var annotated = _gold.Figures.FirstOrDefault(f => f.Text.Equals(wanted, StringComparison.Ordinal))
                ?? _gold.Figures.FirstOrDefault(f => f.Text.Contains(wanted, StringComparison.Ordinal) || wanted.Contains(f.Text, StringComparison.Ordinal));
            return annotated is not null && FigureScorer.Same(annotated, figure);
        }

        var keys = _goldNames.TryGetValue(wanted, out var known) ? known : NameKey.Of([wanted]);
        return _foundNames.TryGetValue(key, out var names) && names.Overlaps(keys);
    }

    private bool Overlaps(GoldRelation wanted, Claim claim)
    {
        if (wanted.Start < 0)
        {
            return NameKey.Of(wanted.Evidence).Contains(NameKey.Of(claim.Quote), StringComparison.Ordinal)
                || NameKey.Of(claim.Quote).Contains(NameKey.Of(wanted.Evidence), StringComparison.Ordinal);
        }

        var evidence = new Span(wanted.Start, wanted.End);
        return claim.Supports.Select(s => s.Span).Append(claim.Span).Any(s => _codePoints.Of(s).Overlaps(evidence));
    }

    private static bool IsUnasserted(Claim claim) => claim.Modality != Modality.Asserted;
}
