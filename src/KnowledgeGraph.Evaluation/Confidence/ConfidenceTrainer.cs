namespace KnowledgeGraph.Evaluation.Confidence;

/// <summary>
/// Logistic regression with an L2 penalty, by cyclic coordinate descent with one-dimensional Newton steps (Fan et al., LIBLINEAR,
/// JMLR 9, 2008, section 2). Features and examples are visited in a fixed order, so that the same examples give the same weights.
/// </summary>
public static class ConfidenceTrainer
{
    /// <summary>The penalty with the least surprise in cross-validation.</summary>
    public const double DefaultPenalty = 8;

    private const int Sweeps = 60;

    /// <summary>Learns weights in thousandths of a logit; features seen in a single group of the own field weigh nothing.</summary>
    public static IReadOnlyDictionary<string, int> Train(IReadOnlyList<ConfidenceExample> examples, double penalty = DefaultPenalty)
    {
        var columns = Columns(examples);
        var weights = new double[columns.Count];
        var scores = new double[examples.Count];
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var feature = 0; feature < columns.Count; feature++)
            {
                var step = Step(examples, columns[feature].Rows, scores, weights[feature], PenaltyOf(columns[feature].Name, penalty));
                weights[feature] += step;
                foreach (var row in columns[feature].Rows)
                {
                    scores[row] += step;
                }
            }
        }

        return columns.Select((column, i) => (column.Name, Weight: (int)Math.Round(weights[i] * 1000)))
            .Where(w => w.Weight != 0 && w.Name != "other-field")
            .ToDictionary(w => w.Name, w => w.Weight, StringComparer.Ordinal);
    }

    private static double PenaltyOf(string feature, double penalty) => feature is "bias" or "other-field" ? 0.05 : penalty;

    private static List<(string Name, List<int> Rows)> Columns(IReadOnlyList<ConfidenceExample> examples)
    {
        var columns = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var row = 0; row < examples.Count; row++)
        {
            foreach (var feature in examples[row].Features)
            {
                if (!columns.TryGetValue(feature, out var rows))
                {
                    columns.Add(feature, rows = []);
                }

                rows.Add(row);
            }
        }

        return [.. columns.Where(c => c.Value.Select(row => examples[row].Group).Distinct(StringComparer.Ordinal).Skip(1).Any()).Select(c => (c.Key, c.Value))];
    }

    private static double Step(IReadOnlyList<ConfidenceExample> examples, List<int> rows, double[] scores, double weight, double penalty)
    {
        double gradient = penalty * weight, curvature = penalty;
        foreach (var row in rows)
        {
            var likely = 1 / (1 + Math.Exp(-scores[row]));
            gradient += examples[row].Weight * (likely - (examples[row].IsRight ? 1 : 0));
            curvature += examples[row].Weight * likely * (1 - likely);
        }

        return Math.Clamp(-gradient / curvature, -1, 1);
    }
}
