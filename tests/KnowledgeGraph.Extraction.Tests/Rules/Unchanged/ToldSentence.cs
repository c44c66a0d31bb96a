using System.Text.RegularExpressions;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Tests.Rules.Unchanged;

/// <summary>A sentence of <c>Ways</c> and what it states by its predicate.</summary>
internal sealed partial class ToldSentence(string predicate, string text)
{
    private readonly Lazy<IReadOnlyList<string>> _facts = new(() => Facts(text, predicate));

    private static readonly string[] OfDoing = ["DEVELOPS", "RELEASED_ON", "RELEASED_AT", "USED_BY", "INVESTED_IN", "ACQUIRED", "COOPERATES_WITH", "PUBLISHED", "FOUNDED", "BASED_ON", "APPLIED_IN"];

    /// <summary>Whether it is about what somebody did: what a name, its size and its family say in passing stays true when that is taken back.</summary>
    public bool IsOfDoing => OfDoing.Contains(predicate, StringComparer.Ordinal);

    /// <summary>The sentence, names marked.</summary>
    public string Text { get; } = text;

    /// <summary>All of them, or one in so many: which ones depends on their own words alone, so that new sentences shift no sample.</summary>
    public static IReadOnlyList<ToldSentence> OneIn(int many) =>
        [.. WaysSpec.Rows().Where(row => row.Data.Item3.Sum(c => c) % many == 0).Select(row => new ToldSentence(row.Data.Item1.TrimEnd('+'), row.Data.Item3))];

    /// <summary>What is stated no more and what is stated besides when the sentence is changed so; empty where nothing differs.</summary>
    public string Difference(string changed)
    {
        var facts = Facts(changed, predicate);
        var (lost, gained) = (_facts.Value.Except(facts).ToList(), facts.Except(_facts.Value).ToList());
        return lost.Count + gained.Count == 0 ? string.Empty : $"{predicate} -[{string.Join("; ", lost)}] +[{string.Join("; ", gained)}] {changed}";
    }

    /// <summary>What is asserted of what the sentence asserts, when it is changed so.</summary>
    public IReadOnlyList<string> StillAsserted(string changed) => [.. Facts(changed, predicate).Intersect(_facts.Value).Where(fact => !fact.EndsWith(')'))];

    // 蓝湾 and 珠海 are the names that a change adds.
    private static IReadOnlyList<string> Facts(string text, string predicate) => [.. Named.All(text, predicate).Where(fact => !fact.Contains("蓝湾", StringComparison.Ordinal) && !fact.Contains("珠海", StringComparison.Ordinal)).Select(fact => Separator().Replace(FoldedText.Fold(fact), string.Empty)).Order(StringComparer.Ordinal)];

    [GeneratedRegex("(?<=[0-9]),(?=[0-9]{3})|(?<=[0-9\u4e00-\u9fff]) (?=[0-9\u4e00-\u9fff])|(?<=[0-9\u4e00-\u9fff%]) (?=[0-9\u4e00-\u9fff%])")]
    private static partial Regex Separator();
}
