using System.Runtime.InteropServices;

namespace KnowledgeGraph.Embedded.Sqlite;

/// <summary>An open file; closed at the latest when nobody holds it any more.</summary>
internal sealed class DatabaseHandle : SafeHandle
{
    public DatabaseHandle(nint database)
        : base(0, ownsHandle: true) => SetHandle(database);

    public override bool IsInvalid => handle == 0;

    public nint Value => handle;

    protected override bool ReleaseHandle() => Native.Close(handle) == Native.Ok;
}
