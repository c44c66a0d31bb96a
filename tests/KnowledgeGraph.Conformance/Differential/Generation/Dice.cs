namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>Choices that a seed decides, and a list of all that was chosen.</summary>
public sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);
    private int _names;

    /// <summary>The clauses, functions and operators that were used, for the count of what a run has covered.</summary>
    public SortedSet<string> Used { get; } = new(StringComparer.Ordinal);

    /// <summary>A number from 0 to below <paramref name="bound"/>.</summary>
    public int Next(int bound) => _random.Next(bound);

    /// <summary>True in one of <paramref name="times"/> cases.</summary>
    public bool OneIn(int times) => _random.Next(times) == 0;

    /// <summary>One of several.</summary>
    public T Pick<T>(params IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>One of several makers, run.</summary>
    public Tree Make(params Func<Tree>[] makers) => makers[_random.Next(makers.Length)]();

    /// <summary>A name that was not used before.</summary>
    public string Name(string start) => start + ++_names;

    /// <summary>Notes a clause or function, and gives it back.</summary>
    public string Use(string name)
    {
        Used.Add(name);
        return name;
    }
}
