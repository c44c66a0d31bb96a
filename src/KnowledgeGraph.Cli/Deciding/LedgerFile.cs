using System.Text;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Resolution.Ledgers;

namespace KnowledgeGraph.Cli.Deciding;

/// <summary>The ledger on disk: read before a build, added to line by line, never rewritten.</summary>
internal static class LedgerFile
{
    /// <summary>Where the ledger lies when no option names it.</summary>
    public const string Usual = "ledger.tsv";

    /// <summary>The ledger: the named file, else the usual one where it is, else none.</summary>
    /// <exception cref="CommandFailure">The named file does not exist.</exception>
    /// <exception cref="LedgerException">A line cannot be read.</exception>
    public static Ledger Read(string? path)
    {
        if (path is not null && !File.Exists(path))
        {
            throw new CommandFailure($"There is no file {path}; --ledger names the file that kg claim and kg review write.", ExitCodes.Usage);
        }

        var file = path ?? Usual;
        return File.Exists(file) ? Ledger.Parse(file, File.ReadAllText(file)) : Ledger.Empty;
    }

    /// <summary>Adds a decision at the end; makes the file when there is none. The whole ledger is checked first.</summary>
    /// <returns>The decision's line number.</returns>
    public static int Append(string? path, LedgerRow row)
    {
        var file = path ?? Usual;
        var before = File.Exists(file) ? File.ReadAllText(file) : string.Empty;
        var start = before.Length == 0 ? LedgerText.Header + "\n" : before.EndsWith('\n') ? before : before + "\n";
        var after = start + LedgerText.Line(row) + "\n";
        Ledger.Parse(file, after);
        File.AppendAllText(file, after[before.Length..], new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return after.AsSpan().Count('\n');
    }
}
