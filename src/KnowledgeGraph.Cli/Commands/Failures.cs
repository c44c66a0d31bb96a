using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Merging;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Resolution.Ledgers;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Turns an exception into a sentence and an exit code; the stack only for those who ask for it.</summary>
internal static class Failures
{
    /// <summary>Tells what happened and returns the exit code.</summary>
    public static int Report(Exception error, bool verbose)
    {
        var code = ExitCodes.Failed;
        switch (error)
        {
            case CommandFailure failure:
                Terminal.Error(failure.Message);
                code = failure.ExitCode;
                break;
            case BuildException build:
                Terminal.Error(build.Message);
                break;
            case SourcesFileException:
                Terminal.Error("The sources file cannot be used, so nothing was done.\n" + error.Message);
                code = ExitCodes.Usage;
                break;
            case LexiconException:
                Terminal.Error("The lexicon cannot be used, so nothing was done. Correct these lines and run again:\n" + error.Message);
                break;
            case LedgerException:
                Terminal.Error("The ledger cannot be used, so nothing was done. Correct these lines and run again:\n" + error.Message);
                break;
            case StoreException or GoldFormatException or FactsException or RunException:
                Terminal.Error(error.Message);
                break;
            case OperationCanceledException:
                Terminal.Error("Stopped. Nothing was left half-written.");
                break;
            case UnauthorizedAccessException or IOException:
                Terminal.Error($"A file or the output could not be read or written: {error.Message.TrimEnd('.')}. Check the place and run again.");
                break;
            default:
                Terminal.Error($"Something unexpected happened ({error.GetType().Name}: {error.Message}). Run again with --verbose and report what it prints.");
                break;
        }

        if (verbose)
        {
            Terminal.Error(error.ToString());
        }

        return code;
    }
}
