using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Collecting;

/// <summary>Facts that were extracted before, of files whose text may be at hand no longer.</summary>
public interface IKeptFacts
{
    /// <summary>Whether the whole text can be read, so that facts can be extracted anew.</summary>
    bool HasText(SourceFile file);

    /// <summary>The facts of a file, or <c>null</c> where none are kept.</summary>
    /// <exception cref="Merging.FactsException">They are damaged or cannot be read.</exception>
    KeptFacts? Read(SourceFile file);
}
