namespace KnowledgeGraph.Query.Typed.Facts;

/// <summary>The types of direct relationships, as the schema names them.</summary>
public static class Relations
{
    /// <summary>Who makes what.</summary>
    public const string Develops = "DEVELOPS";

    /// <summary>First shown, published or updated on a day.</summary>
    public const string ReleasedOn = "RELEASED_ON";

    /// <summary>First shown at an event.</summary>
    public const string ReleasedAt = "RELEASED_AT";

    /// <summary>Open to everyone from a day; says nothing about a filing.</summary>
    public const string OpenedToPublicOn = "OPENED_TO_PUBLIC_ON";

    /// <summary>Filed or approved; from an organisation: an unnamed model of it.</summary>
    public const string PassedFiling = "PASSED_FILING";

    /// <summary>The authority behind a policy.</summary>
    public const string IssuedBy = "ISSUED_BY";

    /// <summary>Who published a report.</summary>
    public const string Published = "PUBLISHED";

    /// <summary>Who works where; posts are roles.</summary>
    public const string WorksFor = "WORKS_FOR";

    /// <summary>Who founded what.</summary>
    public const string Founded = "FOUNDED";

    /// <summary>When something was founded.</summary>
    public const string FoundedOn = "FOUNDED_ON";

    /// <summary>Seat or place.</summary>
    public const string LocatedIn = "LOCATED_IN";

    /// <summary>A part, branch or member of.</summary>
    public const string PartOf = "PART_OF";

    /// <summary>A numbered version of a family.</summary>
    public const string VersionOf = "VERSION_OF";

    /// <summary>A size, a tuned or specialised sibling.</summary>
    public const string VariantOf = "VARIANT_OF";

    /// <summary>A stated number of parameters.</summary>
    public const string HasParameterCount = "HAS_PARAMETER_COUNT";

    /// <summary>Any other stated number.</summary>
    public const string HasFigure = "HAS_FIGURE";

    /// <summary>The place a figure counts in.</summary>
    public const string InRegion = "IN_REGION";

    /// <summary>Who funds whom; round and lead are roles.</summary>
    public const string InvestedIn = "INVESTED_IN";

    /// <summary>Who bought whom.</summary>
    public const string Acquired = "ACQUIRED";

    /// <summary>Partners, in no direction.</summary>
    public const string CooperatesWith = "COOPERATES_WITH";

    /// <summary>Who puts it to use.</summary>
    public const string UsedBy = "USED_BY";

    /// <summary>Fields of use.</summary>
    public const string AppliedIn = "APPLIED_IN";

    /// <summary>Built on.</summary>
    public const string BasedOn = "BASED_ON";

    /// <summary>Where somebody studied; degrees are roles.</summary>
    public const string EducatedAt = "EDUCATED_AT";

    /// <summary>Who or what is expected to come to what.</summary>
    public const string Predicted = "PREDICTED";

    /// <summary>Measured against, in no direction.</summary>
    public const string ComparedWith = "COMPARED_WITH";
}
