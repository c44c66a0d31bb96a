using KnowledgeGraph.Neo4j.Errors;
using KnowledgeGraph.Storage.Port;
using Newtonsoft.Json;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>The records of one answer, read from the network one by one.</summary>
internal abstract class RecordStream(HttpResponseMessage response, JsonTextReader reader, Faults faults) : IDisposable
{
    private static readonly JsonLoader Loader = new();

    /// <summary>Column names.</summary>
    public IReadOnlyList<string> Keys { get; protected set; } = [];

    /// <summary>What the statement changed; complete after the last record.</summary>
    public WriteCounters Counters { get; protected set; } = WriteCounters.None;

    /// <summary>Whether the last record has been read.</summary>
    public bool IsDone { get; private set; }

    protected JsonTextReader Reader { get; } = reader;

    protected Faults Faults { get; } = faults;

    protected JsonLoader Json => Loader;

    /// <summary>Reads up to the first record.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ReadHeadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (Close() && Faults.OfBrokenAnswer(error) is { } fault)
        {
            throw fault;
        }
    }

    /// <summary>The next record, or <c>null</c> after the last.</summary>
    public async Task<IReadOnlyList<object?>?> NextAsync(CancellationToken cancellationToken)
    {
        if (IsDone)
        {
            return null;
        }

        try
        {
            var record = await ReadRecordAsync(cancellationToken).ConfigureAwait(false);
            return record is null && Close() ? null : record;
        }
        catch (Exception error) when (Close() && Faults.OfBrokenAnswer(error) is { } fault)
        {
            throw fault;
        }
    }

    public void Dispose()
    {
        Close();
        GC.SuppressFinalize(this);
    }

    protected abstract Task ReadHeadAsync(CancellationToken cancellationToken);

    protected abstract Task<IReadOnlyList<object?>?> ReadRecordAsync(CancellationToken cancellationToken);

    private bool Close()
    {
        IsDone = true;
        ((IDisposable)Reader).Dispose();
        response.Dispose();
        return true;
    }
}
