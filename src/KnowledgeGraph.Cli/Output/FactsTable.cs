using KnowledgeGraph.Core.Claims;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>The facts of one article as a table for people.</summary>
internal static class FactsTable
{
    /// <summary>Prints the article's name and its claims, the words beside each.</summary>
    public static void Print(ArticleFacts facts)
    {
        var names = facts.Entities.ToDictionary(e => e.Key, e => e.Name, StringComparer.Ordinal);
        foreach (var figure in facts.Figures)
        {
            names[figure.Key] = figure.Text;
        }

        AnsiConsole.MarkupLineInterpolated($"[bold]{facts.Article.Title ?? facts.Article.Path}[/]  {facts.Article.PublishedOn?.Name ?? "undated"}  {facts.Entities.Count} entities, {facts.Figures.Count} figures, {facts.Claims.Count(c => !c.IsSentence)} claims");
        var table = new Table().Border(TableBorder.Minimal).AddColumns("subject", "predicate", "object", "date", "words");
        foreach (var claim in facts.Claims.Where(c => !c.IsSentence))
        {
            table.AddRow(
                Markup.Escape(names[claim.Subject]),
                Markup.Escape(claim.Modality == Modality.Asserted ? claim.Predicate : $"{claim.Predicate} ({claim.Modality.ToString().ToLowerInvariant()})"),
                Markup.Escape(claim.Object is null ? claim.Batch ?? string.Empty : names[claim.Object]),
                Markup.Escape(claim.Time?.Value?.Name ?? claim.Time?.Text ?? string.Empty),
                Markup.Escape(claim.Quote.ReplaceLineEndings(" ")));
        }

        AnsiConsole.Write(table);
    }
}
