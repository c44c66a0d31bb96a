using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Decides between drafts that share characters: the longer wins, of two equally long ones the lexicon's. Inside a longer
/// name its maker or its mother organisation keeps its own mention where the longer one begins with it.
/// </summary>
internal static class Overlaps
{
    private static readonly WordSet FieldModels = WordData.Set("field-models.txt");

    public static List<Draft> Resolve(ArticleText text, IEnumerable<Draft> drafts)
    {
        var kept = new List<Draft>();
        var owners = new Draft?[text.Value.Length];
        foreach (var draft in Ordered(drafts))
        {
            if (Fits(text, draft, owners))
            {
                kept.Add(draft);
                owners.AsSpan(draft.Span.Start, draft.Span.Length).Fill(draft);
            }
        }

        kept.Sort((a, b) => a.Span.CompareTo(b.Span));
        return kept;
    }

    // Those of one place and kind in the order in which they came.
    private static IEnumerable<Draft> Ordered(IEnumerable<Draft> drafts)
    {
        var all = drafts.Select((draft, number) => (Draft: draft, Number: number)).ToArray();
        Array.Sort(all, static (a, b) => Compare(a.Draft, b.Draft) is var order and not 0 ? order : a.Number.CompareTo(b.Number));
        return all.Select(one => one.Draft);
    }

    private static int Compare(Draft a, Draft b) =>
        b.Span.Length.CompareTo(a.Span.Length) is var length and not 0 ? length
        : IsField(a).CompareTo(IsField(b)) is var field and not 0 ? field
        : ((int)a.Source).CompareTo((int)b.Source) is var source and not 0 ? source
        : Rank(a).CompareTo(Rank(b)) is var rank and not 0 ? rank
        : a.Span.Start.CompareTo(b.Span.Start) is var start and not 0 ? start
        : Units.IsUnit(b.Rule).CompareTo(Units.IsUnit(a.Rule)) is var unit and not 0 ? unit
        : string.CompareOrdinal(a.Rule, b.Rule);

    private static bool IsField(Draft draft) => draft.Type is EntityType.Technology or EntityType.Industry;

    private static bool Fits(ArticleText text, Draft draft, Draft?[] owners)
    {
        for (var at = draft.Span.Start; at < draft.Span.End; at++)
        {
            if (owners[at] is { } other && !MayLieIn(text, draft, other))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayLieIn(ArticleText text, Draft inner, Draft outer) =>
        inner.Span != outer.Span && outer.Span.Covers(inner.Span) && (IsFieldOf(text, inner, outer) || (inner.Span.Start == outer.Span.Start && outer.Type switch
        {
            EntityType.Institution => IsWholeOf(text, inner, outer),
            EntityType.Event => inner.Type is EntityType.Company or EntityType.Model,
            EntityType.Model or EntityType.Product => inner.Type is EntityType.Company or EntityType.Institution,
            EntityType.Report => inner.Type == EntityType.Company,
            _ => false,
        }));

    // A university and its institute, a firm and its department, a scientist and his team are two things each.
    private static bool IsWholeOf(ArticleText text, Draft inner, Draft outer) =>
        Teams.IsTeam(outer) ? inner.Type is EntityType.Person or EntityType.Model or EntityType.Company or EntityType.Product
            : inner.Type == EntityType.Institution ? Departments.IsDepartment(outer) || Units.IsUnit(outer.Rule) || Units.IsUnit(inner.Rule) || IsUniversityOf(text.Of(inner.Span), text.Of(outer.Span))
            : inner.Type == EntityType.Company && (Departments.IsDepartment(outer) || Units.IsUnit(outer.Rule));

    // 金融大模型, 某某医疗垂直大模型: the field is named with them.
    private static bool IsFieldOf(ArticleText text, Draft inner, Draft outer) =>
        inner.Type == EntityType.Industry && outer.Type is EntityType.Technology or EntityType.Model
        && FieldModels.Contains(text.Of(new Span(inner.Span.End, outer.Span.End)));

    // A university beside its institute is named twice; a hospital or campus of it is only itself.
    private static bool IsUniversityOf(ReadOnlySpan<char> inner, ReadOnlySpan<char> outer) =>
        (inner.EndsWith("大学", StringComparison.Ordinal) || inner.EndsWith("科学院", StringComparison.Ordinal) || inner.EndsWith("理工学院", StringComparison.Ordinal))
        && !outer.EndsWith("医院", StringComparison.Ordinal) && !outer.EndsWith("校", StringComparison.Ordinal);

    private static int Rank(Draft draft) => draft.Type switch
    {
        EntityType.Model => 0,
        EntityType.Company => 1,
        EntityType.Person => 2,
        EntityType.Institution => 3,
        EntityType.Technology => 9,
        EntityType.Industry => 8,
        _ => 5,
    };
}
