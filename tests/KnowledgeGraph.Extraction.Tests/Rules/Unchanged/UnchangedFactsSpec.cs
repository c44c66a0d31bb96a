namespace KnowledgeGraph.Extraction.Tests.Rules.Unchanged;

/// <summary>
/// What does not change a fact does not change what is stated; what takes it back leaves nothing asserted. The sentences of <c>Ways</c> are said
/// otherwise in many ways: a sample of them, or all (README). Each way has a limit, so that what holds today goes on to hold.
/// </summary>
public sealed class UnchangedFactsSpec
{
    private const int Sample = 12;
    private static readonly string? Folder = Environment.GetEnvironmentVariable("KG_UNCHANGED");
    private static readonly Lazy<IReadOnlyList<ToldSentence>> Sentences = new(() => ToldSentence.OneIn(Folder is null ? Sample : 1));

    private static readonly IReadOnlyList<Change> SayingTheSame = [.. NameChanges.All, .. DescriptionChanges.All, .. VerbChanges.All, .. SentenceChanges.All];

    /// <summary>Ways of saying the same.</summary>
    public static TheoryData<Change> Harmless() => [.. SayingTheSame];

    /// <summary>Ways of taking it back.</summary>
    public static TheoryData<Change> Withdrawing() => [.. Withdrawals.All];

    [Theory]
    [MemberData(nameof(Harmless), DisableDiscoveryEnumeration = true)]
    public void What_does_not_change_a_fact_does_not_change_what_is_stated(Change change) =>
        Holds(change, (sentence, changed) => sentence.Difference(changed));

    [Theory]
    [MemberData(nameof(Withdrawing), DisableDiscoveryEnumeration = true)]
    public void What_is_taken_back_is_not_asserted(Change change) =>
        Holds(change, (sentence, changed) => sentence.IsOfDoing && sentence.StillAsserted(changed) is { Count: > 0 } facts ? string.Join("; ", facts) + " " + changed : string.Empty);

    [Fact]
    public void Every_limit_is_that_of_a_change() =>
        Assert.Empty(Limits.Names.Except(SayingTheSame.Concat(Withdrawals.All).Select(change => change.Name), StringComparer.Ordinal));

    private static void Holds(Change change, Func<ToldSentence, string, string> differs)
    {
        var changed = Sentences.Value.Select(sentence => (Sentence: sentence, Text: change.Apply(sentence.Text))).Where(pair => !pair.Text.Equals(pair.Sentence.Text, StringComparison.Ordinal)).ToList();
        List<string> wrong = [.. changed.Select(pair => differs(pair.Sentence, pair.Text)).Where(difference => difference.Length > 0)];
        if (Folder is not null)
        {
            File.AppendAllLines(Path.Combine(Folder, "changes.txt"), [.. wrong.Select(line => change.Name + " | " + line), $"### {change.Name}: {wrong.Count} of {changed.Count}"]);
        }

        Assert.NotEmpty(changed);
        Assert.True(wrong.Count <= Limits.Of(change.Name, Folder is not null), $"{wrong.Count} of {changed.Count}:\n{string.Join('\n', wrong)}");
    }
}
