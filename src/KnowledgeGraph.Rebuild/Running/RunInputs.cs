using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.Keeping;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>From a sources file to a snapshot, and from a snapshot to what a build reads: always the archive, so that it can be done again.</summary>
/// <param name="state">The archive.</param>
/// <param name="folder">The folder that paths are shown from.</param>
internal sealed class RunInputs(RunState state, string folder)
{
    private readonly ArchivedFacts _kept = new(state.Archive, folder);

    /// <summary>The lexicon, ledger and options of a sources file, archived, with the sources as they were.</summary>
    public Snapshot Settings(SourcesFile file, Snapshot before) => before with
    {
        Lexicon = file.Lexicon is null ? [] : [.. LexiconSource.In(file.Lexicon).Select(s => Put(s.Name, s.Text))],
        Ledger = file.Ledger is not null && File.Exists(file.Ledger) ? Put(Path.GetFileName(file.Ledger), File.ReadAllText(file.Ledger)) : null,
        MinConfidence = file.MinConfidence,
        Sentences = file.HasSentences,
        Digest = null,
    };

    /// <summary>How the graph of a snapshot is built.</summary>
    /// <exception cref="LexiconException">A lexicon file cannot be used.</exception>
    /// <exception cref="LedgerException">The ledger cannot be used.</exception>
    public BuildOptions Options(Snapshot snapshot, RunRequest request) => new()
    {
        Lexicon = snapshot.Lexicon.Count == 0
            ? Lexicon.BuiltIn
            : Lexicon.From([.. LexiconSource.BuiltIn(), .. snapshot.Lexicon.Select(i => new LexiconSource(i.Key, Text(i)))]),
        Ledger = snapshot.Ledger is { } ledger ? Ledger.Parse(ledger.Key, Text(ledger)) : Ledger.Empty,
        Extraction = new ExtractionOptions { MinConfidence = snapshot.MinConfidence, Sentences = snapshot.Sentences },
        Threads = request.Threads,
        Strict = request.Strict,
        Reading = new ReaderOptions { MaxBytes = int.MaxValue },
    };

    /// <summary>The documents of a snapshot that nobody withdrew, from the archive.</summary>
    public BuildInput Documents(Snapshot snapshot, IReadOnlyList<ReadProblem> problems) => new(
        [.. snapshot.Documents().Select(i => new SourceFile(i.Path, () => _kept.Open(i.Path, i.Hash)) { Address = i.Address, Hash = i.Hash })],
        problems) { Kept = _kept };

    private SourceItem Put(string name, string text) => new(name, state.Archive.Put(Encoding.UTF8.GetBytes(text), isOnlyCopy: false)) { Path = name };

    private string Text(SourceItem item) => Encoding.UTF8.GetString(state.Archive.Read(item.Hash));
}
