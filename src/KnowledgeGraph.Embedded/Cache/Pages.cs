namespace KnowledgeGraph.Embedded.Cache;

/// <summary>
/// Cached things by dense id, in pages that successive versions of the graph share until one of them changes. Threads may
/// read and put at once; losing a put to a race only means to load again.
/// </summary>
/// <remarks>
/// Two versions share a page only where nothing in it differs between them, so that a thing which a reader of the older
/// version loads late is right for the newer one too.
/// </remarks>
internal sealed class Pages<T>
    where T : class
{
    private const int Bits = 8;
    private const int Size = 1 << Bits;
    private const int Mask = Size - 1;

    private T?[]?[] _directory;
    private bool[]? _owned;

    public Pages()
        : this(new T?[64][], null)
    {
    }

    private Pages(T?[]?[] directory, bool[]? owned)
    {
        _directory = directory;
        _owned = owned;
    }

    public T? Get(long id)
    {
        var directory = Volatile.Read(ref _directory);
        var page = id >> Bits;
        return page < directory.Length && directory[page] is { } entries ? Volatile.Read(ref entries[id & Mask]) : null;
    }

    public void Put(long id, T thing) => Volatile.Write(ref Page(id >> Bits)[id & Mask], thing);

    /// <summary>The same things for a version in the making, which may evict.</summary>
    public Pages<T> Fork()
    {
        var directory = (T?[]?[])Volatile.Read(ref _directory).Clone();
        return new Pages<T>(directory, new bool[directory.Length]);
    }

    /// <summary>Forgets a thing that changes in this version, without taking it from earlier ones.</summary>
    public void Evict(long id)
    {
        var page = id >> Bits;
        if (page >= _directory.Length || _directory[page] is not { } entries)
        {
            return;
        }

        if (!_owned![page])
        {
            _directory[page] = entries = (T?[])entries.Clone();
            _owned[page] = true;
        }

        entries[id & Mask] = null;
    }

    /// <summary>Ends the making of this version: from now on its pages are shared.</summary>
    public void Publish() => _owned = null;

    public void Clear()
    {
        var directory = new T?[64][];
        _owned = _owned is null ? null : new bool[directory.Length];
        Volatile.Write(ref _directory, directory);
    }

    private T?[] Page(long page)
    {
        var directory = Volatile.Read(ref _directory);
        if (page >= directory.Length)
        {
            Array.Resize(ref directory, (int)Math.Max(page + 1, directory.Length * 2L));
            if (_owned is not null)
            {
                Array.Resize(ref _owned, directory.Length);
            }

            Volatile.Write(ref _directory, directory);
        }

        if (directory[page] is { } entries)
        {
            return entries;
        }

        entries = new T?[Size];
        if (_owned is not null)
        {
            _owned[page] = true;
        }

        Volatile.Write(ref directory[page], entries);
        return entries;
    }
}
