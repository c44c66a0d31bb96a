namespace KnowledgeGraph.Rebuild.Tests.Support;

/// <summary>A request as the test site got it.</summary>
public sealed record SiteRequest(string Path, IReadOnlyDictionary<string, string> Headers);
