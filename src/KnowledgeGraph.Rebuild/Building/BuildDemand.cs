using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Building;

/// <summary>What a build needs of its input before it touches a store.</summary>
internal static class BuildDemand
{
    /// <exception cref="BuildException">Nothing could be read, or something could not and the build is strict.</exception>
    public static void Demand(this BuildOptions options, int articles, IReadOnlyList<ReadProblem> problems)
    {
        if (articles == 0)
        {
            throw new BuildException("No article could be read, so nothing was built and the graph is as it was. " + Reasons(problems), problems);
        }

        if (options.Strict && problems.Count > 0)
        {
            throw new BuildException("Some sources could not be read, and the build is strict: nothing was written. " + Reasons(problems), problems);
        }
    }

    private static string Reasons(IReadOnlyList<ReadProblem> problems) => string.Join(" ", problems.Take(3));
}
