using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Rules.Figures;
using KnowledgeGraph.Extraction.Rules.Filing;
using KnowledgeGraph.Extraction.Rules.Making;
using KnowledgeGraph.Extraction.Rules.Members;
using KnowledgeGraph.Extraction.Rules.Posts;
using KnowledgeGraph.Extraction.Rules.Using;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>All claim rules, in the order in which they are asked.</summary>
public static class ClaimRules
{
    /// <summary>The rules of the pattern table and those written in code.</summary>
    public static IReadOnlyList<IClaimRule> All() =>
    [
        new PatternRules(PatternTable.Load()),
        new MakingRule(),
        new PossessionRule(),
        new ListedThingsRule(),
        new NamedLaterRule(),
        new ProposedTechniqueRule(),
        new RestingRule(),
        new ApplyingRule(),
        new NamedFieldRule(),
        new NameInNameRule(),
        new NameBesideRule(),
        new FamilyRule(),
        new MemberRule(),
        new UnitRule(),
        new LaunchEventRule(),
        new PostRule(),
        new BylineRule(),
        new FilingRule(),
        new ParameterCountRule(),
        new FigureRule(),
    ];
}
