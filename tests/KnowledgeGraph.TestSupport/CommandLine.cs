using System.Diagnostics;
using System.Text;

namespace KnowledgeGraph.TestSupport;

/// <summary>Runs <c>kg</c> as a process of its own, as a person or a script would. The test project references the command line.</summary>
public static class CommandLine
{
    /// <summary>Runs one command line and returns what it printed.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="arguments">The arguments after <c>kg</c>.</param>
    public static async Task<CommandOutput> RunAsync(string folder, params string[] arguments)
    {
        using var process = Start(folder, null, arguments);
        return await FinishAsync(process).ConfigureAwait(false);
    }

    /// <summary>Starts a command line whose end the caller awaits with <see cref="FinishAsync"/>.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="environment">Variables to set, such as a locale; <c>null</c> for none.</param>
    /// <param name="arguments">The arguments after <c>kg</c>.</param>
    public static Process Start(string folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kg.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Waits for a process and returns what it printed.</summary>
    public static async Task<CommandOutput> FinishAsync(Process process)
    {
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().ConfigureAwait(false);
        return new CommandOutput(process.ExitCode, await output.ConfigureAwait(false), await error.ConfigureAwait(false));
    }
}
