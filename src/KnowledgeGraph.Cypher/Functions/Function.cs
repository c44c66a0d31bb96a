namespace KnowledgeGraph.Cypher.Functions;

/// <summary>A function of the language.</summary>
/// <param name="Name">Its name as documented.</param>
/// <param name="MinArguments">The fewest arguments.</param>
/// <param name="MaxArguments">The most arguments.</param>
/// <param name="NullInNullOut">Whether any null argument gives null without a call.</param>
/// <param name="Body">What it does.</param>
internal sealed record Function(string Name, int MinArguments, int MaxArguments, bool NullInNullOut, FunctionBody Body)
{
    /// <summary>Whether equal arguments may give different values, as <c>rand()</c> does.</summary>
    public bool Volatile { get; init; }
}
