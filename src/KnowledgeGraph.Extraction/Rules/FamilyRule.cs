using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>
/// A model whose name is another model's name with a version (盘古大模型3.0) or a domain (盘古矿山大模型) added is its
/// version or variant. Families written in Latin letters alone (GPT, LLaMA) count only where one sentence names both.
/// </summary>
public sealed partial class FamilyRule : IClaimRule
{
    private const int ShortestCore = 2;

    /// <inheritdoc/>
    public string Id => "family.name";

    /// <inheritdoc/>
    public bool ReadsAsides => false;

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        var makers = context.Entities
            .Where(e => e.Type == EntityType.Company)
            .SelectMany(e => e.Mentions.Select(m => m.Text))
            .Distinct(StringComparer.Ordinal).Select(FoldedText.Fold)
            .Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length).ToList();
        var cores = context.Entities
            .Where(e => e.Type == EntityType.Model)
            .Select(e => (Entity: e, Cores: e.Mentions.Select(m => m.Text).Append(e.Name).Distinct(StringComparer.Ordinal).Select(name => Core(name, makers)).Where(c => c.Length >= ShortestCore).Distinct(StringComparer.Ordinal).ToList()))
            .ToList();
        var families = cores.SelectMany(f => f.Cores.Select(core => (f.Entity, Core: core))).ToLookup(f => f.Core, StringComparer.Ordinal);
        foreach (var (member, memberCores) in cores)
        {
            var family = Beginnings(memberCores)
                .Select(core => families[core].Where(f => f.Entity.Key != member.Key && memberCores.TrueForAll(m => Extends(m, f.Core)) && IsMember(member, memberCores[0][f.Core.Length..]))
                    .OrderBy(f => f.Entity.Key, StringComparer.Ordinal).FirstOrDefault())
                .FirstOrDefault(f => f.Entity is not null);
            if (family.Entity is not null && Draft(context, member, family.Entity, memberCores[0], family.Core) is { } draft)
            {
                yield return draft;
            }
        }
    }

    // What families of a name may be called, the shortest first.
    private static IEnumerable<string> Beginnings(List<string> cores) =>
        cores.Count == 0 ? [] : Enumerable.Range(ShortestCore, Math.Max(0, cores[0].Length - ShortestCore)).Select(length => cores[0][..length]);

    private ClaimDraft? Draft(ArticleContext context, LocalEntity member, LocalEntity family, string memberCore, string familyCore)
    {
        var own = SentencesOf(context, member);
        var together = own.FirstOrDefault(s => Stands(s, family));
        var isLatin = familyCore.All(c => c < 0x2E80) && !family.Mentions.Any(m => m.Text.Any(c => c >= 0x2E80 && !"系列模型大".Contains(c, StringComparison.Ordinal)));
        if (together is null && isLatin)
        {
            return null;
        }

        var sentence = together ?? own.FirstOrDefault();
        if (sentence is null)
        {
            return null;
        }

        var mention = member.Mentions.First(m => sentence.Span.Covers(m.Span));
        var familyMention = family.Mentions.FirstOrDefault(m => sentence.Span.Covers(m.Span)) ?? family.Mentions[0];
        return new ClaimDraft
        {
            Predicate = Version().IsMatch(memberCore[familyCore.Length..]) ? "VERSION_OF" : "VARIANT_OF",
            Subject = member.Key,
            SubjectSpan = mention.Span,
            Object = family.Key,
            ObjectSpan = familyMention.Span,
            Quote = QuoteFinder.Find(context.Article, sentence, mention.Span),
            Rule = Id,
            Confidence = 800,
        };
    }

    /// <summary>盘古矿山大模型 and 盘古3.0 are members of 盘古, 书生·浦语 of 书生; 文心一言 is not one of 文心, as far as its name goes.</summary>
    private static bool IsMember(LocalEntity member, string rest) =>
        rest.Any(char.IsAsciiLetterOrDigit) || rest is ['·', _, ..] || member.Mentions.Any(m => FoldedText.Fold(m.Text).EndsWith("模型", StringComparison.Ordinal));

    // In order, as mentions are.
    private static IEnumerable<SentenceView> SentencesOf(ArticleContext context, LocalEntity entity) =>
        entity.Mentions.Select(m => context.SentenceAt(m.Span.Start) is { } sentence && sentence.Span.Covers(m.Span) ? sentence : null).OfType<SentenceView>();

    private static bool Stands(SentenceView sentence, LocalEntity entity) => entity.Mentions.Any(m => sentence.Span.Covers(m.Span));

    private static bool Extends(string member, string family) =>
        member.Length > family.Length && member.StartsWith(family, StringComparison.Ordinal) && !Sized().IsMatch(family)
        && !(char.IsAsciiLetter(family[^1]) && char.IsAsciiLetter(member[family.Length]))
        && !(char.IsAsciiDigit(family[^1]) && char.IsAsciiDigit(member[family.Length]));

    private static string Core(string name, List<string> makers)
    {
        var folded = FoldedText.Fold(name).Trim('“', '”', '《', '》');
        var maker = makers.FirstOrDefault(m => folded.Length > m.Length + 1 && folded.StartsWith(m, StringComparison.Ordinal));
        var core = maker is null ? folded : folded[maker.Length..];
        return Head().Replace(core, string.Empty).Trim(' ', '-', '的');
    }

    // One size is a sibling of its chat model, not its family: Qwen-7B and Qwen-7B-Chat.
    [GeneratedRegex("\\d[bm]$")]
    private static partial Regex Sized();

    [GeneratedRegex("大语言模型|认知大模型|大模型|语言模型|开源模型|模型系列|系列模型|系列|模型|家族|[\\s《》“”]+")]
    private static partial Regex Head();

    [GeneratedRegex("^[\\s\\-v]*\\d|\\d+b$|^(?:pro|lite|turbo|max|plus|mini|ultra|flash|chat|base|instruct)")]
    private static partial Regex Version();
}
