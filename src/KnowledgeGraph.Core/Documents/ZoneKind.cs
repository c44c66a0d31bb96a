namespace KnowledgeGraph.Core.Documents;

/// <summary>What a stretch of an article is. Decided by its content, never by a label alone.</summary>
public enum ZoneKind
{
    /// <summary>The article's own text. Extracted.</summary>
    Body,

    /// <summary>The title. Extracted.</summary>
    Title,

    /// <summary>A heading inside the text. Extracted.</summary>
    Heading,

    /// <summary>A line under a picture. Extracted.</summary>
    Caption,

    /// <summary>Who wrote it, where and when. Gives only persons, media, their tie, and the article's date.</summary>
    Byline,

    /// <summary>Editors, photographers, publisher. Gives only persons, media and their tie.</summary>
    Credit,

    /// <summary>Written about the article by a machine: summaries, keyword lists. No independent source; not extracted.</summary>
    Derived,

    /// <summary>Tickers, licence numbers, contacts, related links, labels, addresses. Gives nothing.</summary>
    Furniture,
}
