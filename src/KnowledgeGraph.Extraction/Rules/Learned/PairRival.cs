namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>Counts the names that might stand in the place of one end of a pair.</summary>
/// <param name="types">What may stand there.</param>
/// <param name="own">What stands there.</param>
/// <param name="partner">Where the other end stands.</param>
internal struct PairRival(PairTypes types, PairEnd own, int partner)
{
    private int _row = -1;
    private int _rowBetween = -1;

    /// <summary>Rows of them in the sentence.</summary>
    public int Rows { get; private set; }

    /// <summary>Rows of others between the ends.</summary>
    public int Between { get; private set; }

    /// <summary>Others nearer to the other end.</summary>
    public int Nearer { get; private set; }

    /// <summary>Takes a name in; names come in order.</summary>
    /// <param name="end">The name.</param>
    /// <param name="isBetween">Whether it stands between the ends.</param>
    /// <param name="distance">How far apart the ends stand.</param>
    public void Count(PairEnd end, bool isBetween, int distance)
    {
        if (!types.Has(end.Type))
        {
            return;
        }

        if (end.At != _row)
        {
            Rows++;
            _row = end.At;
        }

        if (end.At == own.At || end.Item.Key == own.Item.Key)
        {
            return;
        }

        if (isBetween && end.At != _rowBetween)
        {
            Between++;
            _rowBetween = end.At;
        }

        Nearer += Math.Abs(end.At - partner) < distance ? 1 : 0;
    }
}
