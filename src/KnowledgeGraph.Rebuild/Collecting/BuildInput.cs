using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Collecting;

/// <summary>What a build reads.</summary>
/// <param name="Files">The files, in order.</param>
/// <param name="Problems">What could not be found or reached, with the reason.</param>
public sealed record BuildInput(IReadOnlyList<SourceFile> Files, IReadOnlyList<ReadProblem> Problems)
{
    /// <summary>Facts of files whose text may be at hand no longer, or <c>null</c> where every file can be read.</summary>
    public IKeptFacts? Kept { get; init; }

    /// <summary>The files that the arguments of a command name.</summary>
    /// <param name="arguments">Files, folders, patterns, or <c>-</c>.</param>
    /// <param name="standardInput">Opens standard input, for <c>-</c>.</param>
    public static BuildInput Of(IReadOnlyList<string> arguments, Func<Stream>? standardInput = null)
    {
        var (files, problems) = SourceFiles.Expand(arguments, standardInput);
        return new BuildInput(files, problems);
    }
}
