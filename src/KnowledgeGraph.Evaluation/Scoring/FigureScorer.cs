using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Evaluation.Gold;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>Pairs figures by value and unit, one to one, the nearest in the text first.</summary>
public static class FigureScorer
{
    /// <summary>The pairs.</summary>
    public static IReadOnlyList<(GoldFigure Gold, LocalFigure Found)> Match(GoldFile gold, IReadOnlyList<LocalFigure> found)
    {
        var left = found.ToList();
        var matches = new List<(GoldFigure, LocalFigure)>();
        foreach (var wanted in gold.Figures)
        {
            var best = left.Where(f => Same(wanted, f)).OrderBy(f => Math.Abs(f.Span.Start - wanted.Start)).FirstOrDefault();
            if (best is not null)
            {
                matches.Add((wanted, best));
                left.Remove(best);
            }
        }

        return matches;
    }

    /// <summary>Whether value, upper end and unit agree.</summary>
    public static bool Same(GoldFigure wanted, LocalFigure found)
    {
        var (value, unit) = UnitKey.Of(wanted.Value, wanted.Unit);
        var (foundValue, foundUnit) = UnitKey.Of(found.Quantity.Value, found.Quantity.Unit);
        return value == foundValue && string.Equals(unit, foundUnit, StringComparison.OrdinalIgnoreCase);
    }
}
