using System.Text;
using KnowledgeGraph.Rebuild.Caching;
using KnowledgeGraph.Rebuild.State;
using KnowledgeGraph.Rebuild.State.Encoding;
using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Rebuild.Building;

/// <summary>What the last build left in the state besides the corpus stage's memory: the store it belongs to, ledger and lexicon.</summary>
internal sealed class RememberedBase(BuildState state)
{
    private const string Store = "store";
    private const string Decisions = "ledger";
    private const string Rows = "rows";
    private const string RowsOf = "rows of";

    /// <summary>The store as the last build left it, or <c>null</c> where that is not known.</summary>
    public KnownBase? Known()
    {
        if (state.Get(Store) is not { } bytes)
        {
            return null;
        }

        var reader = new WordReader(bytes);
        var (number, digest, sequence, nodes) = (reader.Number(), reader.Required(), reader.Number(), reader.Int());
        return new KnownBase(number, digest, sequence < 0 ? null : sequence, nodes);
    }

    /// <summary>Whether what is remembered was made with these decisions.</summary>
    public bool Has(Ledger ledger) => state.Get(Decisions) is { } bytes && bytes.AsSpan().SequenceEqual(Line(ledger));

    /// <summary>The lexicon ids of which the corpus stage would now learn something else.</summary>
    public IReadOnlyList<string> ChangedRows(Lexicon lexicon) =>
        !IsOf(lexicon) && state.Get(Rows) is { } bytes ? LexiconStamps.Changed(StampCodec.Read(bytes), Stamps(lexicon)) : [];

    /// <summary>Keeps what the next build has to know.</summary>
    public void Keep(WriteReport written, int nodes, Ledger ledger, Lexicon lexicon)
    {
        var writer = new WordWriter();
        writer.Number(written.Generation);
        writer.Word(written.Digest);
        writer.Number(written.Sequence ?? -1);
        writer.Number(nodes);
        state.Set(Store, writer.ToArray());
        state.Set(Decisions, Line(ledger));
        if (!IsOf(lexicon))
        {
            state.Set(Rows, StampCodec.Write(Stamps(lexicon)));
            state.Set(RowsOf, Fingerprint(lexicon));
        }
    }

    private bool IsOf(Lexicon lexicon) => state.Get(RowsOf) is { } known && known.AsSpan().SequenceEqual(Fingerprint(lexicon));

    private static byte[] Fingerprint(Lexicon lexicon) => Encoding.ASCII.GetBytes(lexicon.Fingerprint);

    private static byte[] Line(Ledger ledger) => Encoding.UTF8.GetBytes(ledger.File + "\n" + string.Join('\n', ledger.Holding.Select(row => $"{row.Line} {LedgerText.Line(row)}")));

    private static IReadOnlyDictionary<string, string> Stamps(Lexicon lexicon) =>
        LexiconStamps.Of(new Collecting.LexiconFacts(lexicon), lexicon.Rows.Select(row => row.Id).Concat(lexicon.Redirects.Select(r => r.From)));
}
