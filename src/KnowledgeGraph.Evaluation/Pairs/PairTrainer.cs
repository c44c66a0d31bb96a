using KnowledgeGraph.Evaluation.Confidence;

namespace KnowledgeGraph.Evaluation.Pairs;

/// <summary>Learns the weights of each relation apart, by <see cref="ConfidenceTrainer"/>.</summary>
public static class PairTrainer
{
    /// <summary>How strongly weights are held small.</summary>
    public const double DefaultPenalty = 1;

    // What weighs less decides nothing and only lengthens the table.
    private const int Least = 30;
    private const int Folds = 9;

    /// <summary>The weights by relation and feature, in thousandths of a logit.</summary>
    public static IReadOnlyList<(string Predicate, string Feature, int Weight)> Train(IReadOnlyList<JudgedPair> pairs, double penalty = DefaultPenalty) =>
        [.. pairs.GroupBy(p => p.Predicate, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => ConfidenceTrainer.Train([.. g.Select(p => p.Example)], penalty).Where(w => Math.Abs(w.Value) >= Least)
                .OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => (g.Key, w.Key, w.Value)))];

    /// <summary>Each pair of an article with the score that the other articles teach; articles are dealt into nine parts.</summary>
    public static IReadOnlyList<(JudgedPair Pair, int Score)> Validate(IReadOnlyList<JudgedPair> pairs, double penalty = DefaultPenalty)
    {
        var names = pairs.Where(p => p.Example.IsOwnField).Select(p => p.Example.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return [.. Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var left = names.Where((_, i) => i % Folds == fold).ToHashSet(StringComparer.Ordinal);
            var weights = Train([.. pairs.Where(p => !left.Contains(p.Example.Group))], penalty).ToDictionary(w => (w.Predicate, w.Feature), w => w.Weight);
            return pairs.Where(p => left.Contains(p.Example.Group)).Select(p => (p, p.Example.Features.Sum(f => weights.GetValueOrDefault((p.Predicate, f)))));
        })];
    }
}
