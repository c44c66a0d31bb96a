namespace KnowledgeGraph.Extraction.Statements;

/// <summary>What a verb of speech needs to be one.</summary>
internal enum SpeechNeed
{
    /// <summary>Nothing: what follows is said.</summary>
    Any,

    /// <summary>A mark or quotation behind it.</summary>
    Mark,

    /// <summary>A quotation beside it: to announce is to do, unless the words are given.</summary>
    Quote,

    /// <summary>据 before its speaker.</summary>
    Source,
}
