using System.CommandLine;
using KnowledgeGraph.Cli.Deciding;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Rebuild.Building;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The options of what a graph is built with, as all commands have them that build one.</summary>
internal sealed class BuildFlags
{
    public Option<string?> Lexicon { get; } = CommonOptions.LexiconFolder();

    public Option<string?> Ledger { get; } = CommonOptions.LedgerFile();

    public Option<int?> Confidence { get; } = CommonOptions.MinConfidence();

    public Option<string?> State { get; } = CommonOptions.State();

    /// <summary>What the line says, for a graph that is built anew.</summary>
    public BuildOptions Read(ParseResult parsed, int threads = 1, bool strict = false) =>
        CommonOptions.BuildOptions(parsed.GetValue(Lexicon), threads, strict, LedgerFile.Read(parsed.GetValue(Ledger)), parsed.GetValue(Confidence));

    /// <summary>What the line says, for the graph of a store, with what is remembered of it.</summary>
    public BuildOptions ReadWithState(ParseResult parsed, string store, int threads = 1, bool strict = false) =>
        Read(parsed, threads, strict) with { StatePath = StateFile.For(store, parsed.GetValue(State)) };
}
