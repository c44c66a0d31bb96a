using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Resolution.Identity;

namespace KnowledgeGraph.Resolution.Entities;

/// <summary>The names under which an article knows an entity, and which of them hold beyond it.</summary>
internal static class Surfaces
{
    private static readonly (char Open, char Close)[] Marks = [('《', '》'), ('“', '”'), ('「', '」'), ('『', '』'), ('"', '"')];

    /// <summary>All surfaces, line breaks mended, in ordinal order.</summary>
    public static IEnumerable<string> Of(LocalEntity entity) =>
        entity.Aliases.Prepend(entity.Name).Select(Mend).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>
    /// The surfaces that may become aliases of the node: not those that only an in-text definition or a reference back gives,
    /// and not those of a mention that belongs to another lexicon row. Where the article defines a short form, only the
    /// lexicon can vouch for a surface.
    /// </summary>
    public static IEnumerable<string> BeyondTheArticle(LocalEntity entity, LexiconIdentity lexicon)
    {
        var isDefined = entity.Because.Any(IsDefinition);
        var own = entity.LexiconId is { } id ? lexicon.Resolve(id) : null;
        var local = entity.Mentions.ToLookup(m => Mend(m.Text), m => HoldsBeyond(m, isDefined) && IsOwn(m), StringComparer.Ordinal);
        return Of(entity).Where(s => !local.Contains(s) || local[s].Any(holds => holds));

        bool IsOwn(Mention mention) => mention.LexiconId is null || own is null || lexicon.Resolve(mention.LexiconId) == own;
    }

    /// <summary>A surface as a name: without soft line breaks, and without quotation marks of which only one stands in it.</summary>
    public static string Mend(string surface)
    {
        var joined = surface.AsSpan().ContainsAny('\r', '\n') ? Join(surface) : surface.Trim();
        return joined.Count(c => c == '“') == joined.Count(c => c == '”') ? joined : joined.Replace("“", null, StringComparison.Ordinal).Replace("”", null, StringComparison.Ordinal);
    }

    private static string Join(string surface)
    {
        var parts = surface.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Aggregate(string.Empty, (whole, part) => whole.Length > 0 && part.Length > 0 && char.IsAsciiLetterOrDigit(whole[^1]) && char.IsAsciiLetterOrDigit(part[0])
            ? whole + " " + part
            : whole + part);
    }

    /// <summary>A name without the title marks or quotes around all of it: they become an alias.</summary>
    public static string Bare(string name) =>
        name.Length > 2 && Marks.Any(m => name[0] == m.Open && name[^1] == m.Close && name.IndexOf(m.Close, 1) == name.Length - 1) ? name[1..^1] : name;

    private static bool HoldsBeyond(Mention mention, bool isDefined) =>
        mention.Source == MentionSource.Gazetteer || (!isDefined && mention.Source != MentionSource.Article && !IsDefinition(mention.Rule));

    private static bool IsDefinition(string rule) => rule.Contains("defin", StringComparison.Ordinal);
}
