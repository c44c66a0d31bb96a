using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>
/// Who is known to make a thing. The lexicon is never a fact, but it is a reason for doubt: a firm that sells, tests, builds with or
/// relies on what another house makes is no maker of it (甲公司生产乙公司的芯片). What an article says in plain words (甲公司发布乙, 乙由甲公司研发, 甲公司的
/// 大模型乙) is stated whoever is known to make it: the article is the source.
/// </summary>
internal sealed class KnownMakers(Lexicon lexicon)
{
    private const int Furthest = 6;
    private static readonly string[] Plain = WordData.List("making", "known-makers.plain");

    /// <summary>The drafts without those that make a firm the maker of what another, unrelated one is known to make.</summary>
    public IEnumerable<ClaimDraft> Doubt(ArticleContext context, IEnumerable<ClaimDraft> drafts)
    {
        var all = drafts.ToList();
        var named = all.Where(draft => draft.Rule.Equals("develops.name", StringComparison.Ordinal))
            .ToLookup(draft => draft.Object, draft => context.EntityByKey[draft.Subject].LexiconId, StringComparer.Ordinal);
        return all.Where(draft => !IsAnothers(context, draft, named));
    }

    private bool IsAnothers(ArticleContext context, ClaimDraft draft, ILookup<string?, string?> named)
    {
        if (draft.Object is not { } thing || draft.Modality == Modality.Denied || !draft.Predicate.Equals("DEVELOPS", StringComparison.Ordinal))
        {
            return false;
        }

        var maker = context.EntityByKey[draft.Subject];
        var makers = MakersOf(context.EntityByKey[thing].LexiconId);
        makers.UnionWith(named[thing].OfType<string>().SelectMany(House));
        return maker.Type != EntityType.Person && makers.Count > 0 && !IsPlain(context, draft)
            && (lexicon.Find(maker.LexiconId) is { } row ? !House(row.Id).Overlaps(makers) : IsNear(draft.Rule));
    }

    private static bool IsPlain(ArticleContext context, ClaimDraft draft) => !IsNear(draft.Rule)
        && ((draft.Rule.Equals("develops.of", StringComparison.Ordinal) && context.EntityByKey[draft.Object!].Type == EntityType.Model) || AnyWord.In(draft.Quote.Of(context.Text), Plain));

    // Who is only named near the thing: its quote may speak plainly of somebody else.
    private static bool IsNear(string rule) => rule is "develops.named-later" or "develops.beside" or "develops.has-users" or "develops.raised-with" or "develops.also-has" || rule.StartsWith("learned.", StringComparison.Ordinal);

    /// <summary>The houses of the thing's maker; empty where none is known.</summary>
    private HashSet<string> MakersOf(string? thing)
    {
        var id = thing;
        for (var step = 0; step < Furthest && lexicon.Find(id) is { } row; step++)
        {
            if (row.Maker is { } maker)
            {
                return House(maker);
            }

            id = row.Parent;
        }

        return [];
    }

    /// <summary>A firm with all that it is a part of.</summary>
    private HashSet<string> House(string firm)
    {
        var house = new HashSet<string>(StringComparer.Ordinal);
        string? id = firm;
        while (id is not null && house.Add(id))
        {
            id = lexicon.Find(id)?.Parent;
        }

        return house;
    }
}
