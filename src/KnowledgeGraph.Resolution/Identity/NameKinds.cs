using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Resolution.Identity;

/// <summary>Types between which articles waver while the name stays the same thing.</summary>
internal static class NameKinds
{
    public static string Of(EntityType type) => type switch
    {
        EntityType.Company or EntityType.Institution or EntityType.Government or EntityType.Media => "Organization",
        EntityType.Model or EntityType.Product => "Artifact",
        _ => type.ToString(),
    };

    public static bool IsOrganization(EntityType type) => Of(type) == "Organization";
}
