using System.Text;

namespace KnowledgeGraph.Conformance.Tck;

/// <summary>Reads the part of Gherkin that the TCK uses.</summary>
public sealed class GherkinReader
{
    private static readonly string[] Keywords = ["Given ", "When ", "Then ", "And ", "But ", "* "];

    private readonly string[] _lines;
    private readonly string _file;
    private int _at;

    private GherkinReader(string file)
    {
        _file = Path.GetFileName(file);
        _lines = File.ReadAllLines(file);
    }

    /// <summary>All scenarios of a file.</summary>
    public static IReadOnlyList<TckScenario> Read(string file) => new GherkinReader(file).ReadAll();

    private List<TckScenario> ReadAll()
    {
        var scenarios = new List<TckScenario>();
        List<TckStep> background = [];
        while (_at < _lines.Length)
        {
            var line = _lines[_at++].Trim();
            if (line.StartsWith("Background:", StringComparison.Ordinal))
            {
                background = Steps();
            }
            else if (line.StartsWith("Scenario", StringComparison.Ordinal) && line.Contains(':', StringComparison.Ordinal))
            {
                var name = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
                var steps = background.Concat(Steps()).ToList();
                scenarios.AddRange(Expand(name, steps));
            }
        }

        return scenarios;
    }

    private IEnumerable<TckScenario> Expand(string name, List<TckStep> steps)
    {
        var expanded = new List<TckScenario>();
        while (_at < _lines.Length)
        {
            var line = _lines[_at].Trim();
            if (line.Length == 0 || line[0] is '#' or '@')
            {
                _at++;
            }
            else if (line.StartsWith("Examples:", StringComparison.Ordinal))
            {
                _at++;
                var table = Table();
                expanded.AddRange(table.Skip(1).Select((row, i) => Fill(name, i, steps, table[0], row)));
            }
            else
            {
                break;
            }
        }

        return expanded.Count > 0 ? expanded : [new TckScenario(_file, name, steps)];
    }

    private TckScenario Fill(string name, int number, List<TckStep> steps, IReadOnlyList<string> head, IReadOnlyList<string> row)
    {
        string Put(string text)
        {
            for (var i = 0; i < head.Count; i++)
            {
                text = text.Replace("<" + head[i] + ">", row[i], StringComparison.Ordinal);
            }

            return text;
        }

        var filled = steps.Select(s => new TckStep(
            Put(s.Text),
            s.Document is null ? null : Put(s.Document),
            s.Table?.Select(r => (IReadOnlyList<string>)[.. r.Select(Put)]).ToList()));
        return new TckScenario(_file, $"{name} #{number + 1}", [.. filled]);
    }

    private List<TckStep> Steps()
    {
        var steps = new List<TckStep>();
        while (_at < _lines.Length)
        {
            var line = _lines[_at].Trim();
            if (line.Length == 0 || line[0] is '#' or '@')
            {
                _at++;
                continue;
            }

            var keyword = Array.Find(Keywords, k => line.StartsWith(k, StringComparison.Ordinal));
            if (keyword is null)
            {
                break;
            }

            _at++;
            steps.Add(new TckStep(line[keyword.Length..].Trim(), Document(), NextIsTable() ? Table() : null));
        }

        return steps;
    }

    private string? Document()
    {
        if (_at >= _lines.Length || _lines[_at].Trim() != "\"\"\"")
        {
            return null;
        }

        var indent = _lines[_at].IndexOf('"', StringComparison.Ordinal);
        var text = new StringBuilder();
        for (_at++; _lines[_at].Trim() != "\"\"\""; _at++)
        {
            var line = _lines[_at];
            text.Append(line.Length > indent ? line[indent..] : line.TrimStart()).Append('\n');
        }

        _at++;
        return text.ToString().TrimEnd('\n');
    }

    private bool NextIsTable() => _at < _lines.Length && _lines[_at].TrimStart().StartsWith('|');

    private List<IReadOnlyList<string>> Table()
    {
        var rows = new List<IReadOnlyList<string>>();
        while (_at < _lines.Length)
        {
            var line = _lines[_at].Trim();
            if (line.StartsWith('|'))
            {
                rows.Add(Cells(line));
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                break;
            }

            _at++;
        }

        return rows;
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length)
            {
                cell.Append(line[++i] switch { '|' => "|", '\\' => "\\", 'n' => "\n", var other => "\\" + other });
            }
            else if (line[i] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        return cells;
    }
}
