namespace KnowledgeGraph.Extraction.Mentions.People;

/// <summary>How a Latin word is written.</summary>
internal enum LatinForm
{
    /// <summary>In any other way: OpenAI, GPT-4, of.</summary>
    Other,

    /// <summary>As names of people are: a capital, then small letters (Miller, O'Hara, McLean, Anne-Marie).</summary>
    Name,

    /// <summary>One capital, with a dot or without.</summary>
    Initial,

    /// <summary>What stands small in front of family names: van, de, bin.</summary>
    Particle,
}
