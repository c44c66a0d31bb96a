using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>
/// Divides a question whether something holds of several things into one for each: 甲和乙都通过备案了吗, 丙既投了甲又投了乙吗.
/// What is said of two together is not divided: 甲和乙都合作过 says that they worked with one another.
/// </summary>
internal static class EachOf
{
    private static readonly string[] All = ["都", "均", "全部", "全都"];
    private const string EndsInCapital = "首成京古新帝丰";

    /// <summary>A clause for each of the things, or <c>null</c> where the question is about one.</summary>
    public static IReadOnlyList<Clause>? Of(Clause clause)
    {
        var things = Things(clause);
        var isMutual = clause.Speaks("COOPERATES_WITH") && things.Count == clause.Links.Count;
        return things.Count < 2 || isMutual ? null : [.. things.Select(t => clause with { Links = [.. clause.Links.Where(l => l == t || !things.Contains(l))] })];
    }

    /// <summary>Yes where each is so, no where one is not, else open: what is said of some is then told as no more than that.</summary>
    public static Part Together(Clause clause, IReadOnlyList<Part> parts)
    {
        bool? yes = parts.Any(p => p.Yes == false) ? false : parts.All(p => p.Yes == true) ? true : null;
        var told = parts.SelectMany(p => p.Rows).DistinctBy(r => r.Text).ToList();
        var words = string.Join(' ', parts.Where(p => p.Yes == yes).Select(p => p.Text).OfType<string>().Distinct(StringComparer.Ordinal));
        return parts[0] with
        {
            Clause = clause,
            Rows = told,
            Related = [.. parts.SelectMany(p => p.Related)],
            Named = [.. parts.SelectMany(p => p.Named).DistinctBy(e => e.Id)],
            Yes = yes,
            Text = yes is null && told.Count > 0 ? $"没有文章说每一个都如此，只说到{string.Join('、', told.Select(r => r.Text))}。" : words.Length > 0 ? words : null,
            Understood = string.Join("；", parts.Select(p => p.Understood).Distinct(StringComparer.Ordinal)) + "；每一个都要成立",
        };
    }

    private static List<Link> Things(Clause clause)
    {
        if (clause.Links.Count > 2 && OutsideNames.Find(clause, "既").Any() && OutsideNames.Find(clause, "又").Any())
        {
            return [.. clause.Links.Skip(1)];
        }

        var listed = Listed(clause);
        return listed.Count > 0 && All.SelectMany(w => OutsideNames.Find(clause, w).Where(s => !IsOfCapital(clause, s))).Any(s => IsOfAll(clause, listed, s)) ? listed : [];
    }

    // 甲和乙的模型都通过了: behind the list with no other name between, or right before the relation: 丙都投了甲和乙.
    private static bool IsOfAll(Clause clause, List<Link> listed, Span word)
    {
        var end = listed[^1].Span.End;
        return word.Start >= end
            ? !clause.Links.Any(l => l.Span.Start >= end && l.Span.End <= word.Start)
            : clause.Relations.Any(r => r.Span.Start == word.End);
    }

    // 成都银行, 首都医院: also where no article knows the name.
    private static bool IsOfCapital(Clause clause, Span word) => word.Start > 0 && EndsInCapital.Contains(clause.Whole[word.Start - 1], StringComparison.Ordinal);

    private static List<Link> Listed(Clause clause)
    {
        var listed = new List<Link>();
        for (var i = 1; i < clause.Links.Count; i++)
        {
            var (one, other) = (clause.Links[i - 1], clause.Links[i]);
            if (Joints.Join(clause.Whole, one, other))
            {
                listed = [.. listed.Append(one).Append(other).Distinct()];
            }
        }

        return listed;
    }
}
