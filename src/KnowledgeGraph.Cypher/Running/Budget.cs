using System.Globalization;
using KnowledgeGraph.Cypher.Errors;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>What is left of a statement's limits.</summary>
internal sealed class Budget(CypherLimits limits, TimeProvider clock)
{
    private readonly long _start = clock.GetTimestamp();
    private readonly long _memory = limits.Memory is null ? 0 : GC.GetTotalMemory(forceFullCollection: false);
    private long _lookAgainAt = limits.Memory is { } most ? GC.GetTotalAllocatedBytes() + most : long.MaxValue;
    private long _rows;

    /// <summary>To be called now and then.</summary>
    /// <exception cref="CypherException">The time or the memory is used up.</exception>
    public void Check()
    {
        if (limits.Time is { } time && clock.GetElapsedTime(_start) > time)
        {
            throw Exceeded("Timeout", string.Create(CultureInfo.InvariantCulture, $"more than {time.TotalSeconds:0.###} seconds"));
        }

        if (limits.Memory is { } memory && GC.GetTotalAllocatedBytes() >= _lookAgainAt)
        {
            CheckMemory(memory);
        }
    }

    /// <summary>To be called before a single large piece is made.</summary>
    /// <exception cref="CypherException">It alone is more than the statement may use.</exception>
    public void Demand(long bytes)
    {
        if (bytes > limits.Memory)
        {
            throw TooMuch(limits.Memory.Value);
        }
    }

    /// <summary>To be called for every row that is returned.</summary>
    /// <exception cref="CypherException">It is one too many.</exception>
    public void Row()
    {
        if (++_rows > limits.Rows)
        {
            throw Exceeded("TooManyRows", string.Create(CultureInfo.InvariantCulture, $"more than {limits.Rows} rows: add LIMIT, or aggregate"));
        }
    }

    /// <summary>Only when so much was allocated that it may matter is it found out what of it is still in use.</summary>
    private void CheckMemory(long memory)
    {
        if (GC.GetTotalMemory(forceFullCollection: false) - _memory > memory && GC.GetTotalMemory(forceFullCollection: true) - _memory > memory)
        {
            throw TooMuch(memory);
        }

        _lookAgainAt = GC.GetTotalAllocatedBytes() + (memory / 2);
    }

    private static CypherException TooMuch(long memory) =>
        Exceeded("OutOfMemory", string.Create(CultureInfo.InvariantCulture, $"more than {memory >> 20} MB of memory"));

    private static CypherException Exceeded(string detail, string what) =>
        Fail.Runtime(ErrorClass.LimitExceeded, detail, $"The statement was stopped because it needs {what}.");
}
