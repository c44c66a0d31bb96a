using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// Figures of several things named in a row: 甲、乙分别增长3%和5% gives each its own; 甲、乙和丙占85% belongs to none of them alone.
/// </summary>
internal static partial class Shares
{
    private const string Respectively = "分别";
    private static readonly string[] Able = WordData.List("figure-owners", "shares.able");
    private static readonly string[] Each = WordData.List("figure-owners", "shares.each");

    internal readonly record struct Share(bool IsShared, FigureOwner? Owner);

    public static Share Of(FigureSite site)
    {
        if (Row(site) is not { } row)
        {
            return RowBefore(site) is { } owner ? new Share(true, owner) : default;
        }

        var words = site.Between(row.Span.End, site.Figure.Span.Start);
        if (!words.Contains(Respectively, StringComparison.Ordinal))
        {
            return new Share(true, null);
        }

        var figures = site.Sentence.Items.Where(i => i.Kind == ItemKind.Figure && site.Clause.Span.Covers(i.Span) && i.Span.Start >= row.Span.End).ToList();
        var place = figures.FindIndex(i => i.Key.Equals(site.Figure.Key, StringComparison.Ordinal));
        return new Share(true, place >= 0 && figures.Count == row.Items.Count ? new FigureOwner(row.Items[place], "respectively", 850) : null);
    }

    // 其后依次是甲、乙和丙，项目分别达到24个、20个和19个
    private static FigureOwner? RowBefore(FigureSite site)
    {
        var figures = site.Sentence.Items.Where(i => i.Kind == ItemKind.Figure && site.Clause.Span.Covers(i.Span)).ToList();
        var lead = figures.Count > 1 ? site.Between(site.Clause.Span.Start, figures[0].Span.Start) : string.Empty;
        if (site.Index == 0 || !lead.Contains(Respectively, StringComparison.Ordinal) || site.Clause.Entities.Any(i => IsOwner(i.Type!.Value)))
        {
            return null;
        }

        var before = site.Clauses[site.Index - 1].Span;
        var rows = site.Sentence.Chunks.Where(c => c.First.Kind == ItemKind.Entity && c.Items.Count == figures.Count && IsOwner(c.First.Type!.Value) && before.Covers(c.Span)).ToList();
        var place = figures.FindIndex(i => i.Key.Equals(site.Figure.Key, StringComparison.Ordinal));
        return rows.Count == 1 && place >= 0 ? new FigureOwner(rows[0].Items[place], "respectively", 800) : null;
    }

    /// <summary>甲和乙的用户均超过1亿: the figure is that of each; nobody's otherwise.</summary>
    public static IReadOnlyList<Item> OfEach(FigureSite site)
    {
        var row = Row(site);
        var words = row is null ? string.Empty : site.Between(row.Span.End, site.Figure.Span.Start);
        return row is not null && (AnyWord.In(words, Each) || StockMoves.IsMoveOf(row.First, words) || (OwnerTypes.Thing(row.First!.Type!.Value) && AnyWord.Begins(words.AsSpan().TrimStart(), Able))) && !words.Contains(Respectively, StringComparison.Ordinal) ? row.Items : [];
    }

    private static Chunk? Row(FigureSite site)
    {
        var row = site.Sentence.Chunks.LastOrDefault(c =>
            c.First.Kind == ItemKind.Entity && c.Items.Count > 1 && IsOwner(c.First.Type!.Value)
            && site.Clause.Span.Covers(c.Span) && c.Span.End <= site.Figure.Span.Start && !IsWhere(site, c));
        return row is null || site.Before.Any(i => i.Span.Start > row.Span.End && IsOwner(i.Type!.Value)) || !IsFirst(site, row) ? null : row;
    }

    // 甲（A）、乙和丙: a bracket parts none of them from the rest.
    private static bool IsFirst(FigureSite site, Chunk row) =>
        site.Before.First(i => IsOwner(i.Type!.Value)) is var first
        && (first == row.First || Bracket().Replace(site.Between(first.Span.End, row.Span.Start), string.Empty).Trim() is "、" or "和" or "与" or "及");

    [GeneratedRegex("（[^（）]*）|\\([^()]*\\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    // 在北京、上海等8省市试点: where it is done.
    private static bool IsWhere(FigureSite site, Chunk row) =>
        row.First.Type == EntityType.Region && AnyWord.Ends(site.Between(site.Clause.Span.Start, row.First.Span.Start), ["在", "于", "覆盖", "遍及", "包括"]);

    /// <summary>Whether the topic of a clause is one of several named together: 甲（某）、乙和丙, 甲等公司. What they share is nobody's alone.</summary>
    public static bool IsOneOfSeveral(FigureSite site, Clause clause, Item topic)
    {
        var after = site.Between(topic.Span.End, clause.Span.End).AsSpan().TrimStart(" ”\"*》」");
        if (after.Length > 0 && after[0] is '（' or '(')
        {
            var close = after.IndexOfAny('）', ')');
            after = close < 0 ? after : after[(close + 1)..].TrimStart();
        }

        var isJoined = after.Length > 0 && after[0] is '、' or '和' or '与' or '及';
        return isJoined || after.StartsWith("以及", StringComparison.Ordinal) || (after.StartsWith("等", StringComparison.Ordinal) && !after.StartsWith("等级", StringComparison.Ordinal));
    }

    /// <summary>Whether several that are named in a row come before the figure in its clause.</summary>
    public static bool IsOfRow(FigureSite site) =>
        site.Sentence.Chunks.Any(c => c.First.Kind == ItemKind.Entity && c.Items.Count > 1 && site.Clause.Span.Covers(c.Span) && c.Span.End <= site.Figure.Span.Start && (c.First.Type == EntityType.Person || IsOwner(c.First.Type!.Value)));

    private static bool IsOwner(EntityType type) => OwnerTypes.General(type) || type == EntityType.Region;
}
