namespace KnowledgeGraph.Text.Dates;

/// <summary>A festival that moves through the year.</summary>
internal enum LunarFestival
{
    /// <summary>春节.</summary>
    Spring,

    /// <summary>除夕, the day before.</summary>
    NewYearsEve,

    /// <summary>端午.</summary>
    DragonBoat,

    /// <summary>中秋.</summary>
    MidAutumn,
}
