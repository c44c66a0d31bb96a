using System.Diagnostics;

namespace KnowledgeGraph.Export.Tests.Programs;

/// <summary>Programs that were not written here.</summary>
internal static class External
{
    /// <summary>The full path of a program, or a skip.</summary>
    public static string Require(string name)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);
        if (found is null)
        {
            Assert.Skip($"needs the program {name}, which is not installed here");
        }

        return found;
    }

    /// <summary>Everything that a program says; it must end with 0.</summary>
    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var said = await output + await error;
        Assert.True(process.ExitCode == 0, said);
        return said;
    }
}
