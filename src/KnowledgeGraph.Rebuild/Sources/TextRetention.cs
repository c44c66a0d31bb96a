using System.Globalization;

namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>How long the archive keeps the whole text of a document; afterwards it keeps the words that prove claims, with their places.</summary>
/// <param name="For">How long, from the run that first read it; <c>null</c> for as long as the document is needed at all.</param>
public readonly record struct TextRetention(TimeSpan? For)
{
    /// <summary>What a setting may say.</summary>
    public const string Takes = "full, quotes, or a number of days such as 30d";

    /// <summary>As long as the document is needed.</summary>
    public static TextRetention Full => default;

    /// <summary>No longer than it takes to read it.</summary>
    public static TextRetention Quotes => new(TimeSpan.Zero);

    /// <summary>Whether texts are never let go of.</summary>
    public bool IsFull => For is null;

    /// <summary>The setting of a text, or <c>null</c> where it says something else.</summary>
    public static TextRetention? Parse(string text) => text switch
    {
        "full" => Full,
        "quotes" => Quotes,
        _ => Amounts.Time(text) is { TotalDays: >= 1 } time && time.Ticks % TimeSpan.TicksPerDay == 0 ? new TextRetention(time) : null,
    };

    /// <inheritdoc/>
    public override string ToString() => For switch
    {
        null => "full",
        { Ticks: 0 } => "quotes",
        { } time => string.Create(CultureInfo.InvariantCulture, $"{time.TotalDays:0}d"),
    };
}
