namespace KnowledgeGraph.Resolution.Identity;

/// <summary>How far a name reaches: the values of the property <c>scope</c>.</summary>
internal static class Scopes
{
    public const string Lexicon = "lexicon";
    public const string Corpus = "corpus";
    public const string Article = "article";
    public const string Owner = "owner";
    public const string Organization = "organization";
    public const string Filing = "filing";
}
