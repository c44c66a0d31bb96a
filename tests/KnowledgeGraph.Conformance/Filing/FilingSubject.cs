namespace KnowledgeGraph.Conformance.Filing;

/// <summary>When two surfaces name one subject: 云雀大模型 is 云雀, 百度文心一言 is 文心一言.</summary>
public static class FilingSubject
{
    private static readonly string[] Common = ["认知大模型", "通用大模型", "大模型"];

    /// <summary>Whether <paramref name="found"/>, or one of its other names, is the expected subject.</summary>
    /// <param name="expected">The name as the passage writes it.</param>
    /// <param name="found">All names of the subject found.</param>
    /// <param name="makers">Names that may stand in front of a model's own.</param>
    public static bool Same(string expected, IEnumerable<string> found, IReadOnlyCollection<string> makers) =>
        found.Any(name => Cores(name, makers).Intersect(Cores(expected, makers), StringComparer.Ordinal).Any());

    private static IEnumerable<string> Cores(string name, IReadOnlyCollection<string> makers)
    {
        var core = WithoutCommon(Fold(name));
        yield return core;
        foreach (var maker in makers.Select(Fold).Where(maker => IsInFront(maker, core)))
        {
            yield return core[maker.Length..].TrimStart('的');
        }
    }

    private static bool IsInFront(string maker, string core) =>
        maker.Length > 0 && core.Length > maker.Length && core.StartsWith(maker, StringComparison.Ordinal);

    private static string WithoutCommon(string name)
    {
        var core = Common.Aggregate(name, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal));
        return core.Length == 0 ? name : core;
    }

    private static string Fold(string name) =>
        new([.. name.Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter == '.')]);
}
