namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>A verb of making.</summary>
/// <param name="Word">The verb.</param>
/// <param name="Kind">What it says.</param>
/// <param name="NounTails">Words after it that show it to be no verb there: 发布会, 研发团队.</param>
internal sealed record MakingVerb(string Word, MakingKind Kind, string[] NounTails)
{
    /// <summary>How far its object may stand; what everybody does with everything (做) only with what follows at once.</summary>
    public int Reach => Word.Length > 1 ? 34 : 4;

    /// <summary>Whether it says that its subject is its object's maker.</summary>
    public bool IsMaking => Kind is MakingKind.Make or MakingKind.Release or MakingKind.Show;

    /// <summary>Whether it lets something out on a day.</summary>
    public bool IsRelease => Kind is MakingKind.Release or MakingKind.Appear or MakingKind.List;

    /// <summary>Whether its subject may be what is let out.</summary>
    public bool TakesThing => Kind is MakingKind.Release or MakingKind.Appear or MakingKind.List;
}
