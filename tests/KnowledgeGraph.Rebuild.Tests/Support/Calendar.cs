namespace KnowledgeGraph.Rebuild.Tests.Support;

/// <summary>A clock whose day is set by hand; what is waited for takes the time that it takes.</summary>
public sealed class Calendar(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
