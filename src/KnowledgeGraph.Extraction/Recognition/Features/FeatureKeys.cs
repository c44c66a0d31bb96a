namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>The keys of features, for learning.</summary>
internal struct FeatureKeys(List<ulong> keys, Subjects subjects) : IFeatureSink
{
    /// <inheritdoc/>
    public readonly void Add(int subject, int role) => keys.Add(FeatureHash.InRole(subjects.Keys[subject], role));

    /// <inheritdoc/>
    public readonly void AddRare(ulong subject) => keys.Add(FeatureHash.InRole(subject, 0));

    /// <inheritdoc/>
    public void AddMatches(int list, int last, int own, int next) => Templates.CollectMatches(list, (ulong)last, (ulong)own, (ulong)next, ref this);

    /// <inheritdoc/>
    public void AddLatin(in LatinPlace place) => Templates.CollectLatin(place, ref this);
}
