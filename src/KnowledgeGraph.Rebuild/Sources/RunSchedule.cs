namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>When runs happen.</summary>
public sealed record RunSchedule
{
    /// <summary>A cron expression of six or seven fields, seconds first, as Quartz reads it; of five fields, as Unix reads it.</summary>
    public required string Cron { get; init; }

    /// <summary>The zone in which its hours count.</summary>
    /// <value>UTC.</value>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Each run begins at a random moment up to so much later, so that many schedules do not ask one site at once.</summary>
    /// <value>None.</value>
    public TimeSpan Jitter { get; init; }

    /// <summary>What happens to runs whose time passed while no scheduler was running.</summary>
    /// <value><c>true</c>: one run makes up for all of them, at the start.</value>
    public bool MakesUpMissed { get; init; } = true;

    /// <summary>After a failed run: how long until it is tried again, before its next time; doubled with each further failure.</summary>
    /// <value>1 minute.</value>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often a failed run is tried again before its next time.</summary>
    /// <value>3.</value>
    public int Retries { get; init; } = 3;

    /// <summary>The port of 127.0.0.1 where health and metrics are served; 0 for none.</summary>
    /// <value>0.</value>
    public int Port { get; init; }

    /// <summary>Its line in the sources file.</summary>
    public int Line { get; init; }
}
