namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>What a label of labelled text usually announces.</summary>
internal enum SectionRole
{
    Title,
    Address,
    Date,
    Author,
    Content,
    Summary,
    Keywords,
}
