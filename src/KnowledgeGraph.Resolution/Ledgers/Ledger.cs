using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Resolution.Knowledge;

namespace KnowledgeGraph.Resolution.Ledgers;

/// <summary>What people decided about claims and identities, as it holds after all rows. Immutable; part of a build's input.</summary>
public sealed class Ledger
{
    private readonly Dictionary<string, LedgerRow> _byClaim = new(StringComparer.Ordinal);
    private readonly Dictionary<StatedFact, LedgerRow> _byFact = [];

    private Ledger(string file, IReadOnlyList<LedgerRow> rows)
    {
        File = file;
        Rows = rows;
        var holding = new Dictionary<(string, string), LedgerRow>();
        foreach (var row in rows)
        {
            if (row.Act == LedgerAct.Undo)
            {
                holding.Remove(row.Matter);
            }
            else
            {
                holding[row.Matter] = row;
            }
        }

        Holding = [.. holding.Values.OrderBy(row => row.Line)];
        foreach (var row in Holding.Where(row => row.IsOfClaim))
        {
            _byClaim[row.Target] = row;
            if (row.Fact is { } fact)
            {
                _byFact[fact] = row;
            }
        }
    }

    /// <summary>No decisions.</summary>
    public static Ledger Empty { get; } = new("ledger", []);

    /// <summary>The file's name, as errors show it.</summary>
    public string File { get; }

    /// <summary>Every row, in order.</summary>
    public IReadOnlyList<LedgerRow> Rows { get; }

    /// <summary>The rows that hold: neither undone nor replaced by a later decision on the same matter.</summary>
    public IReadOnlyList<LedgerRow> Holding { get; }

    /// <summary>SHA-256 over the decisions that hold, in hexadecimal.</summary>
    public string Fingerprint =>
        ContentHash.Of(string.Join('\n', Holding.Select(LedgerText.Line)));

    /// <summary>The ledger of a text.</summary>
    /// <exception cref="LedgerException">It cannot be read.</exception>
    public static Ledger Parse(string file, string text) => new(file, LedgerText.Read(file, text));

    /// <summary>The decision on a claim, by its id or by what it states, or <c>null</c>.</summary>
    public LedgerRow? On(string claimId, StatedFact fact) => _byClaim.GetValueOrDefault(claimId) ?? _byFact.GetValueOrDefault(fact);

    /// <summary>Whether a decision on the same matter as this row holds.</summary>
    public bool Holds(LedgerRow row) => Holding.Any(held => held.Matter == row.Matter);

    /// <summary>What to say of a decision that met nothing.</summary>
    internal string Unmet(LedgerRow row) =>
        $"{File}:{row.Line}: nothing that was built is {row.Target}{(row.Other is { } other ? $" with {other}" : string.Empty)}; the decision waits for it.";

    /// <summary>Refuses what the lexicon rules out, before anything is built.</summary>
    /// <exception cref="LedgerException">A merge of a pair that must stay apart.</exception>
    public void Check(ILexiconFacts lexicon)
    {
        var problems = new List<string>();
        var groups = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var row in Holding.Where(row => row.Act == LedgerAct.Merge))
        {
            var (ones, others) = (GroupOf(row.Target), GroupOf(row.Other!));
            problems.AddRange(
                from a in ones
                from b in others
                where lexicon.WhyApart(a, b) is not null
                select $"{File}:{row.Line}: this merge makes {a} and {b} one, which must stay apart ({lexicon.WhyApart(a, b)}); undo it or take the pair out of never-merge.tsv.");
            List<string> joined = [.. ones.Union(others, StringComparer.Ordinal)];
            joined.ForEach(id => groups[id] = joined);
        }

        List<string> GroupOf(string id) => groups.TryGetValue(id, out var group) ? group : [id];
        if (problems.Count > 0)
        {
            throw new LedgerException(problems);
        }
    }
}
