using KnowledgeGraph.Embedded.Transactions;
using KnowledgeGraph.Rebuild.Building;

namespace KnowledgeGraph.Rebuild.Tests.Incremental.Crashing;

/// <summary>Watches a build and keeps the files as they are when it first reaches one of its moments.</summary>
/// <param name="site">The place of the build.</param>
/// <param name="name">The moment: a <see cref="BuildPoint"/> or a <see cref="Milestone"/> of the store.</param>
internal sealed class CrashMoment(BuildSite site, string name)
{
    /// <summary>Every moment at which a build can be cut off.</summary>
    public static readonly string[] Names = [.. Enum.GetNames<BuildPoint>(), .. Enum.GetNames<Milestone>().Select(Of)];

    private long _synced;

    /// <summary>The files at the moment, or <c>null</c> where the build never reached it.</summary>
    public CrashImage? Image { get; private set; }

    /// <summary>How much of the store's log was synced then.</summary>
    public long Synced { get; private set; }

    public void Reached(BuildPoint point) => Reached($"{point}");

    public void Reached(Milestone milestone)
    {
        if (milestone is Milestone.Begun or Milestone.Committed)
        {
            var log = new FileInfo(CrashImage.Log(site.Store));
            _synced = log.Exists ? log.Length : 0;
        }

        Reached(Of($"{milestone}"));
    }

    private static string Of(string milestone) => "Store" + milestone;

    private void Reached(string moment)
    {
        if (Image is null && moment == name)
        {
            (Image, Synced) = (CrashImage.Of(site), _synced);
        }
    }
}
