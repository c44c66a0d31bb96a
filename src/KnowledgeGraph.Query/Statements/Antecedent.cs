namespace KnowledgeGraph.Query.Statements;

/// <summary>What a sentence that begins with a word for a thing (该公司, 报告, 其) speaks of: the thing of that kind that the sentences right before it name last.</summary>
internal static class Antecedent
{
    private const int Most = 3;
    private const int Far = 200;
    private static readonly string[][] Alike = [["Company", "Institution", "Government", "Media"], ["Model", "Product"]];
    private static readonly char[] Opening = ['“', '"', ' ', '「'];

    private static readonly string[] Pronoun = ["Company", "Institution", "Model", "Product"];

    private static readonly (string[] Labels, string[] Words)[] Kinds =
    [
        (["Report"], ["报告", "该报告", "这份报告", "白皮书", "该白皮书"]),
        (["Policy"], ["办法", "该办法", "《办法》", "意见", "方案", "行动方案", "通知", "条例", "规定"]),
        (["Company", "Institution"], ["公司", "该公司", "这家公司", "该机构", "这家企业", "该企业", "该校", "该院"]),
        (["Model", "Product"], ["该模型", "该大模型", "这款模型", "该产品", "这款产品", "该系列", "该平台"]),
        (["Person"], ["他", "她"]),
        (["Event"], ["大会", "会上", "会议", "论坛", "本次大会", "本届大会", "本次会议"]),
    ];

    /// <summary>Whether a statement may speak of a named thing by such a word.</summary>
    public static bool MayStandFor(AskedName name, Statement statement) => IsPronoun(statement) ? name.Labels.Any(l => Pronoun.Contains(l, StringComparer.Ordinal)) : WordFor(name, statement) is not null;

    /// <summary>Whether it does: among the names of that kind right before it, the last is the one asked for, and it names no other itself before what it says.</summary>
    public static bool StandsFor(AskedName name, Statement statement)
    {
        if (IsPronoun(statement))
        {
            return statement.Previous?.Names.FirstOrDefault(n => n.Ends.Any(e => Pronoun.Contains(e.Label, StringComparer.Ordinal))) is { } first && first.Ends.Any(e => name.Ids.Contains(e.Id, StringComparer.Ordinal));
        }

        if (WordFor(name, statement) is not { } kind)
        {
            return false;
        }

        foreach (var before in Before(statement))
        {
            if (before.Names.LastOrDefault(n => n.Ends.Any(e => kind.Labels.Contains(e.Label, StringComparer.Ordinal))) is { } last)
            {
                return last.Ends.Any(e => name.Ids.Contains(e.Id, StringComparer.Ordinal));
            }
        }

        return false;
    }

    /// <summary>Whether a statement may go on about a named thing without naming it.</summary>
    public static bool MayBeTopic(AskedName name, Statement statement) => name.Ids.Count > 0 && Before(statement).Any(b => name.Surfaces.Any(s => b.Key.Value.Contains(s, StringComparison.Ordinal)));

    /// <summary>Whether it does: of its kind, the statements right before it name that thing alone, and it names none itself but those asked for.</summary>
    public static bool IsTopic(AskedName name, Asked asked, Statement statement)
    {
        var kind = Array.Find(Alike, g => g.Any(l => name.Labels.Contains(l, StringComparer.Ordinal)));
        bool IsOfKind(NamedPlace place) => place.Ends.Any(e => kind!.Contains(e.Label, StringComparer.Ordinal));
        var told = kind is null ? [] : Before(statement).TakeWhile(b => statement.Evidence.Start - b.Evidence.End < Far).SelectMany(b => b.Names).Where(IsOfKind).ToList();
        return told.Count > 0 && told.TrueForAll(p => p.Ends.Any(e => name.Ids.Contains(e.Id, StringComparer.Ordinal)))
            && !statement.Names.Any(n => IsOfKind(n) && !asked.Names.Any(a => n.Ends.Any(e => a.Ids.Contains(e.Id, StringComparer.Ordinal))));
    }

    /// <summary>The statements right before one, the nearest first.</summary>
    public static IEnumerable<Statement> Before(Statement statement)
    {
        var before = statement.Previous;
        for (var i = 0; i < Most && before is not null; i++, before = before.Previous)
        {
            yield return before;
        }
    }

    // 它 goes on with what the sentence before began with.
    private static bool IsPronoun(Statement statement) => statement.Words.TrimStart(Opening) is ['它' or '其', not '他' and not '中' and not '实' and not '次' and not '余', ..] words && !words.StartsWith("它们", StringComparison.Ordinal);

    private static (string[] Labels, string[] Words)? WordFor(AskedName name, Statement statement)
    {
        var text = statement.Words.TrimStart(Opening);
        var kind = Array.Find(Kinds, k => name.Labels.Count > 0 && name.Labels.All(l => k.Labels.Contains(l, StringComparer.Ordinal)));
        return kind.Words is not null && Array.Exists(kind.Words, w => text.StartsWith(w, StringComparison.Ordinal)) ? kind : null;
    }
}
