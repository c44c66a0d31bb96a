namespace KnowledgeGraph.Storage.Ownership;

/// <summary>A node that went from our graph and stays in the database, without anything of ours, because other people attached something to it.</summary>
/// <param name="Id">The id that it had in our graph; empty where it had none.</param>
/// <param name="Labels">Their labels.</param>
/// <param name="Properties">The names of their properties.</param>
/// <param name="Relationships">How many relationships of theirs it has.</param>
public sealed record KeptNode(string Id, IReadOnlyList<string> Labels, IReadOnlyList<string> Properties, long Relationships)
{
    /// <summary>What a person reads.</summary>
    public override string ToString() =>
        $"{(Id.Length == 0 ? "a node without id" : Id)} left the graph and stays as other people's: {string.Join(", ", Parts())}";

    private IEnumerable<string> Parts()
    {
        if (Labels.Count > 0)
        {
            yield return "labels " + string.Join(":", Labels);
        }

        if (Properties.Count > 0)
        {
            yield return "properties " + string.Join(", ", Properties);
        }

        if (Relationships > 0)
        {
            yield return $"relationships {Relationships}";
        }
    }
}
