namespace KnowledgeGraph.Extraction.Recognition;

/// <summary>The kinds of names that a recogniser tells apart. A model knows those of one of <see cref="RecognisedTypes"/>' sets.</summary>
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

    /// <summary>A medium: a newspaper, an agency, a channel.</summary>
    Media,

    /// <summary>A model of machine learning.</summary>
    Model,

    /// <summary>A product, an application, a platform, a chip.</summary>
    Product,

    /// <summary>A technique or a kind of technology.</summary>
    Technology,

    /// <summary>A meeting, a contest, a fair.</summary>
    Event,

    /// <summary>A report, a list, a policy, a document with a title.</summary>
    Report,

    /// <summary>A place of news of the field: a country, a province, a town, a district.</summary>
    Region,

    /// <summary>A field of use or trade.</summary>
    Industry,
}
