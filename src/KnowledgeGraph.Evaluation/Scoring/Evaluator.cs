using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Evaluation.Gold;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>Scores articles against their annotations and keeps what went wrong.</summary>
public sealed class Evaluator
{
    private readonly SortedDictionary<string, Score> _entities = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Score> _relations = new(StringComparer.Ordinal);
    private readonly List<int> _quoteLengths = [];
    private readonly List<EvaluationError> _errors = [];
    private readonly List<string> _noise = [];
    private Score _figures;
    private Score _unseen;
    private int _matched;
    private int _overlapping;

    /// <summary>Adds one article.</summary>
    public void Add(GoldFile gold, ArticleFacts facts)
    {
        AddEntities(gold, facts);
        AddFigures(gold, facts);
        AddRelations(gold, facts);
    }

    /// <summary>The result so far.</summary>
    public EvaluationReport Report() => new(
        _entities, Sum(_entities.Values), _figures, _relations, Sum(_relations.Values), _unseen,
        _matched == 0 ? 1 : (double)_overlapping / _matched, Percentile(50), Percentile(95), _noise, _errors);

    private void AddEntities(GoldFile gold, ArticleFacts facts)
    {
        var matches = EntityScorer.Match(gold, facts.Entities);
        foreach (var (type, score) in EntityScorer.Score(gold, facts.Entities, matches))
        {
            _entities[type] = _entities.GetValueOrDefault(type) + score;
        }

        var unseenFound = facts.Entities.Count(e => e.LexiconId is null);
        var unseenMatched = matches.Where(m => m.Found.LexiconId is null).ToList();
        var unseenMissed = gold.Entities.Count(g => matches.All(m => m.Gold != g));
        _unseen += new Score(unseenMatched.Sum(m => m.Credit), unseenMatched.Count + unseenMissed, unseenFound);
        foreach (var missed in gold.Entities.Where(g => matches.All(m => m.Gold != g)))
        {
            _errors.Add(new EvaluationError(gold.Name, "entity", "missed", $"{missed.Type} {missed.Name}"));
        }

        foreach (var extra in facts.Entities.Where(e => matches.All(m => m.Found != e)))
        {
            _errors.Add(new EvaluationError(gold.Name, "entity", "extra",
                $"{extra.Type} {extra.Name} [{string.Join('|', extra.Mentions.Select(m => m.Text).Distinct(StringComparer.Ordinal))}] {extra.Mentions[0].Rule}"));
        }

        foreach (var half in matches.Where(m => m.Credit < 1))
        {
            _errors.Add(new EvaluationError(gold.Name, "entity", "type", $"{half.Gold.Name}: {half.Found.Type} for {half.Gold.Type}"));
        }

        var noise = NameKey.Of(gold.Noise);
        _noise.AddRange(facts.Entities.Where(e => noise.Contains(NameKey.Of(e.Name))).Select(e => $"{gold.Name}: {e.Name}"));
    }

    private void AddFigures(GoldFile gold, ArticleFacts facts)
    {
        var matches = FigureScorer.Match(gold, facts.Figures);
        _figures += new Score(matches.Count, gold.Figures.Count, facts.Figures.Count);
        _errors.AddRange(gold.Figures.Where(g => matches.All(m => m.Gold != g))
            .Select(g => new EvaluationError(gold.Name, "figure", "missed", $"{g.Text} = {g.Value} {g.Unit}")));
        _errors.AddRange(facts.Figures.Where(f => matches.All(m => m.Found != f))
            .Select(f => new EvaluationError(gold.Name, "figure", "extra", $"{f.Text} = {f.Quantity.Value} {f.Quantity.Unit}")));
    }

    private void AddRelations(GoldFile gold, ArticleFacts facts)
    {
        var scorer = new RelationScorer(gold, facts);
        var counted = scorer.Counted();
        var matches = scorer.Match();
        foreach (var type in gold.Relations.Select(r => r.Type).Concat(counted.Select(RelationScorer.TypeOf)).Distinct(StringComparer.Ordinal))
        {
            _relations[type] = _relations.GetValueOrDefault(type) + new Score(
                matches.Count(m => m.Gold.Type.Equals(type, StringComparison.Ordinal)),
                gold.Relations.Count(r => r.Type.Equals(type, StringComparison.Ordinal)),
                counted.Count(c => RelationScorer.TypeOf(c).Equals(type, StringComparison.Ordinal)));
        }

        _matched += matches.Count;
        _overlapping += matches.Count(m => m.QuoteOverlaps);
        _quoteLengths.AddRange(matches.Select(m => m.Found.Quote.Length));
        _errors.AddRange(gold.Relations.Where(g => matches.All(m => !ReferenceEquals(m.Gold, g)))
            .Select(g => new EvaluationError(gold.Name, "relation", "missed", $"{g.Type} {g.From} → {g.To} {g.Status} | {g.Evidence}")));
        var names = facts.Entities.ToDictionary(e => e.Key, e => e.Name, StringComparer.Ordinal);
        var figures = facts.Figures.ToDictionary(f => f.Key, f => f.Text, StringComparer.Ordinal);
        _errors.AddRange(counted.Where(c => matches.All(m => m.Found != c))
            .Select(c => new EvaluationError(gold.Name, "relation", "extra",
                $"{c.Predicate} {names[c.Subject]} → {ObjectOf(c)} {c.Modality} [{c.Rule}] | {c.Quote}")));

        string? ObjectOf(Claim c) => c.Object is null ? c.Time?.Value?.Name ?? c.Time?.Text
            : names.TryGetValue(c.Object, out var name) ? name : figures.GetValueOrDefault(c.Object);
    }

    private int Percentile(int percent)
    {
        if (_quoteLengths.Count == 0)
        {
            return 0;
        }

        _quoteLengths.Sort();
        return _quoteLengths[Math.Min(_quoteLengths.Count - 1, _quoteLengths.Count * percent / 100)];
    }

    private static Score Sum(IEnumerable<Score> scores) => scores.Aggregate(default(Score), (sum, score) => sum + score);
}
