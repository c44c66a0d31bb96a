namespace KnowledgeGraph.Query.Statements;

/// <summary>Whose account a statement gives, where a question compares those of some.</summary>
internal static class Sources
{
    /// <summary>The first of the asked sources who says it: the speaker, or whom the statement or one right before it names.</summary>
    public static AskedName? Of(Asked asked, Statement statement) =>
        asked.Sources.FirstOrDefault(s => statement.SpeakerIds.Any(i => s.Ids.Contains(i, StringComparer.Ordinal)))
        ?? asked.Sources.FirstOrDefault(s => Names(s, statement))
        ?? asked.Sources.FirstOrDefault(s => Antecedent.Before(statement).Any(b => Names(s, b)));

    private static bool Names(AskedName source, Statement statement) => source.Surfaces.Any(s => statement.Key.Value.Contains(s, StringComparison.Ordinal));
}
