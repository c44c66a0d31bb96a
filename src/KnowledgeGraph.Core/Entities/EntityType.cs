namespace KnowledgeGraph.Core.Entities;

/// <summary>What a name stands for; also the node's label.</summary>
public enum EntityType
{
    /// <summary>A firm or its named branch.</summary>
    Company,

    /// <summary>A university, laboratory, academy, association.</summary>
    Institution,

    /// <summary>A public authority.</summary>
    Government,

    /// <summary>A newspaper, agency, portal, broadcaster, programme or account.</summary>
    Media,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A machine-learning model or one of its versions.</summary>
    Model,

    /// <summary>An app, platform, chip, framework, leaderboard.</summary>
    Product,

    /// <summary>A technique or a class of things.</summary>
    Technology,

    /// <summary>A line of business or field of use.</summary>
    Industry,

    /// <summary>A place.</summary>
    Region,

    /// <summary>A law, measure, plan or standard.</summary>
    Policy,

    /// <summary>A published report or white paper.</summary>
    Report,

    /// <summary>A conference, a contest, a named happening.</summary>
    Event,

    /// <summary>A filing of models with an authority: regime, authority and batch.</summary>
    Filing,
}
