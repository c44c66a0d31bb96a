namespace KnowledgeGraph.Extraction.Recognition;

/// <summary>The kinds of names that the recogniser tells apart: those of its training text (CLUENER2020), in the order of its labels.</summary>
public enum RecognisedType
{
    /// <summary>A place with an administrative or postal name.</summary>
    Address,

    /// <summary>A book, a newspaper, a magazine, a document with a title.</summary>
    Book,

    /// <summary>A firm.</summary>
    Company,

    /// <summary>A game.</summary>
    Game,

    /// <summary>A public authority.</summary>
    Government,

    /// <summary>A film or a series.</summary>
    Movie,

    /// <summary>A person.</summary>
    Name,

    /// <summary>A team, an association, an institution.</summary>
    Organization,

    /// <summary>A post or a profession.</summary>
    Position,

    /// <summary>A sight, a park, a mountain.</summary>
    Scene,
}
