using System.Globalization;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>What a run has covered.</summary>
public sealed class DifferentialCount
{
    private const int Shown = 5;

    private readonly SortedDictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<int>> _known = new(StringComparer.Ordinal);

    /// <summary>Cases run.</summary>
    public int Cases { get; private set; }

    /// <summary>Cases that returned rows.</summary>
    public int WithRows { get; private set; }

    /// <summary>Cases that wrote, and whose state was compared.</summary>
    public int Written { get; private set; }

    /// <summary>How often each clause, function and operator was used.</summary>
    public IReadOnlyDictionary<string, int> Uses => _uses;

    /// <summary>Notes a case and what came of it.</summary>
    public void Note(DifferentialCase @case, Outcome outcome)
    {
        Cases++;
        WithRows += outcome.Rows.Count > 0 ? 1 : 0;
        Written += @case.Writes && outcome.Error is null ? 1 : 0;
        foreach (var use in @case.Uses)
        {
            _uses[use] = _uses.GetValueOrDefault(use) + 1;
        }
    }

    /// <summary>Notes a difference that is meant, and the case that shows it.</summary>
    public void Note(KnownDifference known, int seed)
    {
        if (!_known.TryGetValue(known.Name, out var seeds))
        {
            _known.Add(known.Name, seeds = []);
        }

        seeds.Add(seed);
    }

    /// <summary>All counts.</summary>
    public string Report() => string.Create(CultureInfo.InvariantCulture, $"{Cases} cases, {WithRows} with rows, {Written} written\n")
        + string.Join('\n', _known.Select(k => $"{k.Value.Count} times: {k.Key} ({string.Join(", ", k.Value.Take(Shown))})")) + "\n"
        + string.Join(", ", _uses.Select(u => $"{u.Key} {u.Value}"));
}
