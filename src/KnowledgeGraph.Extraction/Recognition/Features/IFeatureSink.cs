namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>Takes the features of a character one by one.</summary>
internal interface IFeatureSink
{
    /// <summary>Takes a subject of the stretch, by its number in <see cref="Subjects"/>, in a role.</summary>
    void Add(int subject, int role);

    /// <summary>Takes a subject that only few characters have, by its key, in its only role.</summary>
    void AddRare(ulong subject);

    /// <summary>Takes the surroundings of a character in a list, <see cref="Templates.CollectMatches"/>.</summary>
    void AddMatches(int list, int last, int own, int next);

    /// <summary>Takes what stands in and around a run of Latin letters, <see cref="Templates.CollectLatin"/>.</summary>
    void AddLatin(in LatinPlace place);
}
