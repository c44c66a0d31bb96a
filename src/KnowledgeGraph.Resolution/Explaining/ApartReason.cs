namespace KnowledgeGraph.Resolution.Explaining;

/// <summary>Why two nodes are not one.</summary>
public enum ApartReason
{
    /// <summary>A never-merge pair of the lexicon.</summary>
    NeverMerge,

    /// <summary>Two rows of the lexicon.</summary>
    LexiconRows,

    /// <summary>One is a lexicon row; the other's name is no surface of it that its article proves.</summary>
    OneInLexicon,

    /// <summary>The names differ.</summary>
    Names,

    /// <summary>The same name for two kinds of things.</summary>
    Kinds,

    /// <summary>The same name, but at least one holds in its own article only.</summary>
    ArticleScope,

    /// <summary>The same name of different owners or organisations.</summary>
    Owners,
}
