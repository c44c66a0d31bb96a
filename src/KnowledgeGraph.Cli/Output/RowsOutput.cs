using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Query.Named;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>The rows of a query, as a table for people or one JSON object a line for programs.</summary>
internal static class RowsOutput
{
    /// <summary>Prints the rows.</summary>
    public static void Print(QueryRows rows, bool json)
    {
        if (json)
        {
            PrintJson(rows);
        }
        else
        {
            PrintTable(rows);
        }
    }

    private static void PrintJson(QueryRows rows)
    {
        foreach (var row in rows.Rows)
        {
            Terminal.Line(JsonLine.Of(writer =>
            {
                writer.WriteStartObject();
                for (var i = 0; i < rows.Keys.Count; i++)
                {
                    writer.WritePropertyName(rows.Keys[i]);
                    ValueJson.Write(writer, row[i]);
                }

                writer.WriteEndObject();
            }));
        }
    }

    private static void PrintTable(QueryRows rows)
    {
        if (rows.Keys.Count > 0)
        {
            var table = new Table().Border(TableBorder.Minimal);
            foreach (var key in rows.Keys)
            {
                table.AddColumn(Markup.Escape(key));
            }

            foreach (var row in rows.Rows)
            {
                table.AddRow([.. row.Select(v => Markup.Escape(ValueText.Of(v)))]);
            }

            AnsiConsole.Write(table);
        }

        Terminal.Note(rows.Rows.Count == 1 ? "1 row" : $"{rows.Rows.Count} rows");
    }
}
