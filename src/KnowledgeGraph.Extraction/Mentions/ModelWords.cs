namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>What stands before 大模型.</summary>
internal readonly record struct ModelWords
{
    /// <summary>Where the words begin.</summary>
    public required int Start { get; init; }

    /// <summary>Where the words begin that name a class: 通用, 行业.</summary>
    public required int GenericStart { get; init; }

    /// <summary>The name of its own, or <c>null</c>.</summary>
    public ModelBrand? Brand { get; init; }

    /// <summary>Whether a field of use is named: 货运, 金融.</summary>
    public bool HasDomain { get; init; }

    /// <summary>Whether its maker is named.</summary>
    public bool HasMaker { get; init; }

    /// <summary>Whether it says that the maker made it: 自研.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether there is nothing but the brand, class words and the maker, so that it is the brand's model itself.</summary>
    public bool IsWholeBrand => Brand is not null && !HasDomain;
}
