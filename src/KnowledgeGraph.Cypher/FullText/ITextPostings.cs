namespace KnowledgeGraph.Cypher.FullText;

/// <summary>What a search asks of one full-text index.</summary>
public interface ITextPostings
{
    /// <summary>How many elements are indexed.</summary>
    long Documents { get; }

    /// <summary>How many terms all of them have together.</summary>
    long Terms { get; }

    /// <summary>Appends the postings of a term, or of every term that begins with it.</summary>
    void Find(string term, bool isPrefix, List<TextPosting> into);

    /// <summary>The indexed texts of an element: key by name, and one string of it.</summary>
    IEnumerable<(string Key, string Text)> Texts(long element);
}
