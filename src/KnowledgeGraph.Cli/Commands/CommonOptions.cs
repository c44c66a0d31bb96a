using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>PATH…</summary>
    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Files, folders, quoted patterns such as \"news/**/*.md\", or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>--json</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print JSON for programs instead of tables for people." };

    /// <summary>--to STORE</summary>
    public static Option<string> To() => new("--to")
    {
        Description = "The graph: a file of the embedded store, or the address of a Neo4j server (http://…, neo4j://…), where ?marker=LABEL behind it means the graph under another marker label than KG. Without it, the server in NEO4J_URI, else graph.kg.",
        HelpName = "STORE",
        DefaultValueFactory = _ => Neo4jEnvironment.OfProcess().Uri is null ? "graph.kg" : AddressReader.FromEnvironment,
    };

    /// <summary>--lexicon DIR</summary>
    public static Option<string?> LexiconFolder() => new("--lexicon") { Description = "A folder with further lexicon files; its rows are added to those that ship.", HelpName = "DIR" };

    /// <summary>--ledger FILE</summary>
    public static Option<string?> LedgerFile() => new("--ledger")
    {
        Description = "The file of people's decisions on claims and names; ledger.tsv is used where it lies in the current folder.",
        HelpName = "FILE",
    };

    /// <summary>--sources FILE</summary>
    public static Option<string?> Sources() => new("--sources") { Description = $"A sources file, which kg init writes ({SourcesFile.Usual}).", HelpName = "FILE" };

    /// <summary>--state FILE</summary>
    public static Option<string?> State() => new("--state")
    {
        Description = "Where results are remembered, so that the next build does only what changed; STORE.state for a file by default, none for nothing. It may be deleted at any time.",
        HelpName = "FILE",
    };

    /// <summary>--threads N</summary>
    public static Option<int> Threads() => new("--threads")
    {
        Description = "How many articles are worked on at a time (1 to 64).",
        HelpName = "N",
        DefaultValueFactory = _ => Math.Clamp(Environment.ProcessorCount, 1, 64),
        CustomParser = result =>
        {
            var isNumber = int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var threads);
            if (!isNumber || threads is < 1 or > 64)
            {
                result.AddError($"--threads takes a number from 1 to 64, not {result.Tokens[0].Value}.");
            }

            return threads;
        },
    };

    /// <summary>--min-confidence P</summary>
    public static Option<int?> MinConfidence() => new("--min-confidence")
    {
        Description = "State only claims that are right with at least this probability, 0 to 1; the graph holds less, and what it holds is surer.",
        HelpName = "P",
        CustomParser = result =>
        {
            if (decimal.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1)
            {
                return (int)Math.Ceiling(share * 1000);
            }

            result.AddError($"--min-confidence takes a number from 0 to 1, such as 0.9, not {result.Tokens[0].Value}.");
            return null;
        },
    };

    /// <summary>The build options that the command line asks for.</summary>
    public static BuildOptions BuildOptions(string? lexiconFolder, int threads, bool strict = false, Ledger? ledger = null, int? minConfidence = null)
    {
        if (lexiconFolder is not null && !Directory.Exists(lexiconFolder))
        {
            throw new CommandFailure($"There is no folder {lexiconFolder}; --lexicon names a folder of .tsv files.", ExitCodes.Usage);
        }

        var lexicon = lexiconFolder is null ? Lexicon.BuiltIn : Lexicon.WithOverlay(lexiconFolder);
        return new BuildOptions
        {
            Lexicon = lexicon,
            Threads = threads,
            Strict = strict,
            Ledger = ledger ?? Ledger.Empty,
            Extraction = new ExtractionOptions { MinConfidence = minConfidence },
        };
    }
}
