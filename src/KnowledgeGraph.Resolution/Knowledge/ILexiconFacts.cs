namespace KnowledgeGraph.Resolution.Knowledge;

/// <summary>What is known about names before any article is read. Pure: equal questions, equal answers.</summary>
public interface ILexiconFacts
{
    /// <summary>The row of an id, following redirects, or <c>null</c> when there is none.</summary>
    LexiconFact? Find(string id);

    /// <summary>Why two ids must never become one, or <c>null</c> when nothing says so.</summary>
    string? WhyApart(string a, string b);

    /// <summary>A name in the form in which names are compared: equal forms are the same name.</summary>
    string Fold(string name);
}
