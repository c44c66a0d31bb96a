using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Says in a few words how a clause was understood.</summary>
internal static class Understood
{
    /// <summary>What is wanted of which names by which relations, and when.</summary>
    public static string Of(Clause clause, Wanted wanted, IReadOnlyList<string> predicates)
    {
        var words = new List<string> { Want(wanted) + "：" + string.Join('、', predicates.Select(Predicates.Verb).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)) };
        if (clause.Links.Count > 0)
        {
            words.Add("名称 " + string.Join('、', clause.Links.Select(l => l.Entities[0].Name)));
        }

        if (clause.Time is { } time)
        {
            words.Add("时间 " + time);
        }

        return string.Join("；", words);
    }

    private static string Want(Wanted wanted) => wanted switch
    {
        Wanted.Who => "谁",
        Wanted.When => "何时",
        Wanted.Where => "何地",
        Wanted.Event => "何场合",
        Wanted.Quantity => "多少",
        Wanted.Whether => "是否",
        Wanted.Card => "身份",
        _ => "哪些",
    };
}
