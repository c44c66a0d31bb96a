using System.Globalization;
using System.Text;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>An article as it was read: its zones in order, every mention marked with its type, so that a person can check them.</summary>
internal static class ArticleView
{
    /// <summary>Prints the article.</summary>
    public static void Print(ArticleFacts facts)
    {
        var article = facts.Article;
        Terminal.Line($"{article.Id}  {article.Path}");
        Terminal.Line($"title: {article.Title ?? "none"}");
        Terminal.Line($"published: {(article.PublishedOn is { } date ? $"{date.Name} (by its {article.PublishedRule})" : "undated")}");
        Terminal.Line($"address: {article.Address ?? "none"}");
        Terminal.Line();
        var mentions = facts.Entities.SelectMany(e => e.Mentions).OrderBy(m => m.Span).ToList();
        var points = new CodePoints(article.Text);
        foreach (var zone in article.Zones)
        {
            var at = points.Of(zone.Span);
            AnsiConsole.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"[bold]{zone.Kind}[/] {at.Start}–{at.End}"));
            AnsiConsole.MarkupLine(Marked(article.Text, zone.Span, mentions));
            Terminal.Line();
        }

        PrintEntities(facts);
        FactsTable.Print(facts);
    }

    /// <summary>The text of a zone, outer mentions as <c>[百度|Company]</c>.</summary>
    private static string Marked(string text, Span zone, List<Mention> mentions)
    {
        var line = new StringBuilder();
        var at = zone.Start;
        foreach (var mention in mentions.Where(m => zone.Covers(m.Span)))
        {
            if (mention.Span.Start < at)
            {
                continue;
            }

            line.Append(Markup.Escape(text[at..mention.Span.Start]));
            line.Append(CultureInfo.InvariantCulture, $"[green]{Markup.Escape("[" + mention.Text + "|" + mention.Type + "]")}[/]");
            at = mention.Span.End;
        }

        return line.Append(Markup.Escape(text[at..zone.End])).ToString();
    }

    private static void PrintEntities(ArticleFacts facts)
    {
        var table = new Table().Border(TableBorder.Minimal).AddColumns("type", "name", "mentions", "also", "lexicon", "found by");
        foreach (var entity in facts.Entities.OrderBy(e => e.Type).ThenBy(e => e.Name, StringComparer.Ordinal))
        {
            table.AddRow(
                entity.Type.ToString(),
                Markup.Escape(entity.Name),
                entity.Mentions.Count.ToString(CultureInfo.InvariantCulture),
                Markup.Escape(string.Join("、", entity.Aliases)),
                Markup.Escape(entity.LexiconId ?? string.Empty),
                Markup.Escape(string.Join(' ', entity.Mentions.Select(m => m.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))));
        }

        AnsiConsole.Write(table);
    }
}
