namespace KnowledgeGraph.Storage.Port;

/// <summary>A transaction of a store that numbers its commits, so that a caller sees whether anybody wrote since.</summary>
public interface ISequencedTransaction : ICypherTransaction
{
    /// <summary>The number of the last commit that the transaction sees. Its own commit is the next one, when it changes anything.</summary>
    long Sequence { get; }
}
