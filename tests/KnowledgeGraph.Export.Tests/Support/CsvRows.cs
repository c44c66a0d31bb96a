using System.Text;

namespace KnowledgeGraph.Export.Tests.Support;

/// <summary>A reader of RFC 4180, apart from the writer.</summary>
internal static class CsvRows
{
    public static List<List<string>> Read(string text)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    cell.Append('"');
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' or '\n' when !quoted:
                    rows[^1].Add(cell.ToString());
                    cell.Clear();
                    if (text[i] == '\n')
                    {
                        rows.Add([]);
                    }

                    break;
                default:
                    cell.Append(text[i]);
                    break;
            }
        }

        return [.. rows.Where(r => r.Count > 0)];
    }
}
