namespace KnowledgeGraph.Conformance.Filing;

/// <summary>Scores found rows against the passages by the rules of this folder's README.</summary>
/// <param name="makers">Names that may stand in front of a model's own name.</param>
public sealed class FilingScorer(IReadOnlyCollection<string> makers)
{
    private readonly List<string> faults = [];
    private int expected;
    private int recalled;
    private int shown;
    private int right;

    /// <summary>The score of all passages added so far.</summary>
    public FilingScore Score => new(expected, recalled, shown, right, [.. faults]);

    /// <summary>Adds what was found in one passage. One found row matches one expected row.</summary>
    public void Add(FilingPassage passage, IEnumerable<FoundState> found)
    {
        var open = passage.States.ToList();
        foreach (var row in found)
        {
            var match = open.Find(state => IsRight(state, row));
            Count(passage, row, match);
            if (match is not null)
            {
                open.Remove(match);
            }
        }

        expected += passage.States.Count;
        recalled += passage.States.Count - open.Count;
        faults.AddRange(open.Select(state => $"{passage.Id}: missed {Describe(state)}"));
    }

    private void Count(FilingPassage passage, FoundState row, FilingState? match)
    {
        if (row.State.Modality != "asserted")
        {
            return;
        }

        shown++;
        right += match is null ? 0 : 1;
        if (match is null)
        {
            faults.Add($"{passage.Id}: false {Describe(row.State)}");
        }
    }

    private bool IsRight(FilingState state, FoundState row) =>
        state.Predicate == row.State.Predicate
        && state.SubjectType == row.State.SubjectType
        && Modality(state.Modality) == Modality(row.State.Modality)
        && state.Date == row.State.Date
        && Batch(state.Batch) == Batch(row.State.Batch)
        && IsRegime(state, row.State.Regime)
        && Overlaps(state.Quote, row.State.Quote)
        && FilingSubject.Same(state.Subject, row.SubjectNames, makers);

    private static bool IsRegime(FilingState state, string? found) =>
        state.Regime == found || (state.Regime is null && found is "生成式");

    private static string? Batch(string? batch) => batch is "第一批" ? "首批" : batch;

    private static string Modality(string modality) => modality is "predicted" ? "planned" : modality;

    private static bool Overlaps(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)
        || Pairs(one).Intersect(Pairs(other), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Pairs(string text) =>
        Enumerable.Range(0, Math.Max(0, text.Length - 3)).Select(at => text.Substring(at, 4));

    private static string Describe(FilingState state) =>
        $"{state.Predicate} {state.Subject} ({state.SubjectType}) {state.Date} {state.Batch} {state.Regime} {state.Modality}: {state.Quote}";
}
