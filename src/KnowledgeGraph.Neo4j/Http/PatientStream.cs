namespace KnowledgeGraph.Neo4j.Http;

/// <summary>A stream whose reader waits for each piece only so long.</summary>
internal sealed class PatientStream(Stream inner, TimeSpan patience) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="IOException">Nothing came in time; a <see cref="TimeoutException"/> stands behind it.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = inner.ReadAsync(buffer, cancellationToken);
        try
        {
            return read.IsCompleted
                ? await read.ConfigureAwait(false)
                : await read.AsTask().WaitAsync(patience, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException error)
        {
            throw new IOException("The rest of the answer did not come in time.", error);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
