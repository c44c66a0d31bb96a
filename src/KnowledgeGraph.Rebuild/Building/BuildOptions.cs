using KnowledgeGraph.Extraction;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Building;

/// <summary>How a build is run. The graph never depends on <see cref="Threads"/>.</summary>
public sealed record BuildOptions
{
    /// <summary>The names known in advance.</summary>
    /// <value>The lexicon that ships.</value>
    public Lexicon Lexicon { get; init; } = Lexicon.BuiltIn;

    /// <summary>What extraction states, such as how sure a claim must be.</summary>
    /// <value>The defaults. What is extracted depends on them, as on the lexicon.</value>
    public ExtractionOptions Extraction { get; init; } = new();

    /// <summary>What people decided about claims and identities.</summary>
    /// <value>No decisions.</value>
    public Ledger Ledger { get; init; } = Ledger.Empty;

    /// <summary>How many articles are read and extracted at a time, 1 to 64.</summary>
    /// <value>One a processor.</value>
    public int Threads { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 64);

    /// <summary>Limits of reading.</summary>
    public ReaderOptions Reading { get; init; } = new();

    /// <summary>Whether one unreadable document fails the whole build. Nothing is written then.</summary>
    /// <value><c>false</c>: it is reported and the others are built.</value>
    public bool Strict { get; init; }

    /// <summary>The file that remembers local results and the corpus stage from one build to the next; the graph never depends on it.</summary>
    /// <value><c>null</c>: nothing is remembered, and everything is done anew.</value>
    public string? StatePath { get; init; }

    /// <summary>Tells which files changed too recently for their time stamp to be trusted.</summary>
    /// <value>The system's clock.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Judges what was read before it is built.</summary>
    /// <value><c>null</c>: nobody does.</value>
    public IBuildReview? Review { get; init; }

    /// <summary>Is given the digest of the graph before anything is written, and throws where it is not the one that is wanted.</summary>
    internal Action<string>? Demanded { get; init; }

    /// <summary>Is told how far a build has come.</summary>
    internal Action<BuildPoint>? Reached { get; init; }
}
