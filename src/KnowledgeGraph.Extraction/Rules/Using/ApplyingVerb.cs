namespace KnowledgeGraph.Extraction.Rules.Using;

/// <summary>A word that says where something is applied.</summary>
/// <param name="Word">The word.</param>
/// <param name="IsAt">Whether the fields stand before it (在金融领域落地); else after it (应用于金融).</param>
/// <param name="IsNear">Whether its subject stands in its own clause: 甲助力乙行业.</param>
/// <param name="IsStrong">Whether it is said of a technology as well as of a named model or product.</param>
internal sealed record ApplyingVerb(string Word, bool IsAt, bool IsStrong, bool IsNear);
