using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers which things fit several conditions together: 北京的、参数超过千亿的、已向公众开放的大模型.</summary>
internal sealed class ConditionAnswerer(ConditionFinder finder)
{
    /// <summary>The answer, or <c>null</c> where the clause has fewer than two conditions.</summary>
    public async Task<Part?> AnswerAsync(Clause clause, CancellationToken cancellationToken)
    {
        var labels = Labels(clause);
        var conditions = labels.Count == 0 ? [] : ConditionReader.Read(clause, labels);
        if (conditions.Count < 2 && !conditions.Any(c => c is Condition.Measures or Condition.Said { Not: true }))
        {
            return null;
        }

        if (conditions.All(c => c is Condition.Lacks))
        {
            return null;
        }

        IReadOnlyList<Found>? found = null;
        foreach (var condition in conditions.OrderBy(c => c is Condition.Lacks))
        {
            var fits = await finder.FindAsync(clause, condition, labels, cancellationToken).ConfigureAwait(false);
            found = found is null ? fits : condition is Condition.Lacks ? Without(found, fits) : Both(found, fits);
        }

        found = PostHolders.Joins(clause) && PostHolders.AsksFirms(clause) ? PostHolders.AtFirms(found!) : found;
        var rows = found!.Select(f => Row(f)).ToList();
        return new Part
        {
            Clause = clause, Rows = rows, Named = [.. found!.Select(f => f.Thing)], IsCounted = true,
            Understood = "同时：" + string.Join("；", conditions.Select(c => c.Words)),
        };
    }

    private static IReadOnlyList<string> Labels(Clause clause)
    {
        var wanted = clause.Wants.FirstOrDefault(w => w is Wanted.Entity or Wanted.Who, Wanted.Entity);
        if (clause.Wants.Any(w => w is Wanted.When or Wanted.Where or Wanted.Event or Wanted.Card or Wanted.Whether))
        {
            return [];
        }

        if (PostHolders.Joins(clause))
        {
            return ["Person"];
        }

        var labels = RelationPlan.Labels(clause.Amounts.Count > 0 ? clause with { Posts = [] } : clause, wanted);
        return labels.Count > 0 ? labels
            : clause.Speaks("HAS_PARAMETER_COUNT") || clause.Speaks("PASSED_FILING") || clause.Speaks("OPENED_TO_PUBLIC_ON") ? ["Model", "Product"] : [];
    }

    private static List<Found> Both(IReadOnlyList<Found> first, IReadOnlyList<Found> second)
    {
        var others = second.ToDictionary(f => f.Thing.Id, StringComparer.Ordinal);
        return [.. first.Where(f => others.ContainsKey(f.Thing.Id)).Select(f => f with { Claims = [.. f.Claims, .. others[f.Thing.Id].Claims] })];
    }

    private static List<Found> Without(IReadOnlyList<Found> first, IReadOnlyList<Found> second)
    {
        var others = second.Select(f => f.Thing.Id).ToHashSet(StringComparer.Ordinal);
        return [.. first.Where(f => !others.Contains(f.Thing.Id))];
    }

    private static AnswerRow Row(Found found) => new(RowBuilder.Written(found.Thing, found.Claims[0]), [Cells.Of(found.Thing)], RowBuilder.Evidence(found.Claims));
}
