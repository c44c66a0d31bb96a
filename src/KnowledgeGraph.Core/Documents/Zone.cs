namespace KnowledgeGraph.Core.Documents;

/// <summary>A stretch of one kind. The zones of an article follow each other in order and do not overlap.</summary>
public readonly record struct Zone(ZoneKind Kind, Span Span)
{
    /// <summary>Whether names, figures and facts are taken from it.</summary>
    public bool IsExtracted => Kind is ZoneKind.Body or ZoneKind.Title or ZoneKind.Heading or ZoneKind.Caption;

    /// <summary>Whether only persons, media and their tie are taken from it.</summary>
    public bool IsCredit => Kind is ZoneKind.Byline or ZoneKind.Credit;
}
