using KnowledgeGraph.Rebuild.Merging;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Collecting;

/// <summary>Takes what was extracted before of a file whose text is at hand no longer.</summary>
internal static class GivenFacts
{
    /// <summary>What is made of the file's facts; nothing and a problem where they are damaged; <c>null</c> where the file is to be read.</summary>
    public static List<T>? Of<T>(IKeptFacts? kept, SourceFile file, List<ReadProblem> problems, Func<KeptFacts, IEnumerable<T>> take)
    {
        try
        {
            return kept is null || kept.HasText(file) || kept.Read(file) is not { } facts ? null : [.. take(facts)];
        }
        catch (FactsException error)
        {
            problems.Add(new ReadProblem(file.Path, null, error.Message));
            return [];
        }
    }
}
