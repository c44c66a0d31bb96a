namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>The two names of a feature that depends on which end stands first.</summary>
/// <param name="Forth">Where the subject does.</param>
/// <param name="Back">Where the object does.</param>
internal sealed record PairArrow(PairName Forth, PairName Back)
{
    /// <summary>The one that fits.</summary>
    public PairName this[bool forth] => forth ? Forth : Back;
}
