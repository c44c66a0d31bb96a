using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Cli.Tests.Support;

/// <summary>How <c>kg</c> tells that something is wrong: in words, with an exit code, without a stack.</summary>
internal static class Said
{
    /// <summary>It failed with the code, and every word stands in what it said; results stay empty.</summary>
    public static void Failed(CommandOutput run, int exitCode, params string[] words)
    {
        Assert.Empty(run.Output);
        Told(run, exitCode, words);
    }

    /// <summary>It ended with the code and told of something, beside whatever it printed.</summary>
    public static void Told(CommandOutput run, int exitCode, params string[] words)
    {
        // A slow machine may first have told how far it is.
        Assert.Contains(run.Error.Split('\n'), line => line.StartsWith("kg: ", StringComparison.Ordinal));
        Assert.All(words, word => Assert.Contains(word, run.Error, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("unexpected happened", run.Error, StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
    }
}
