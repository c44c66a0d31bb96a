using System.Globalization;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Words before and behind a name that together are said of firms: 由云杉研发, 获云杉投资, 与云杉达成战略合作.</summary>
internal sealed class CompanyFlanks
{
    private readonly List<(WordSet Before, WordSet Behind, int Weight)> _rows;
    private readonly WordSet _behind;
    private readonly SubjectStart _subject = new();
    private readonly PersonWords _persons = new();
    private readonly FirmMatters _matters = new();

    public CompanyFlanks()
    {
        var rows = WordData.Rows("company-flanks.tsv").ToList();
        _rows = [.. rows.Select(cells => (new WordSet(cells[0].Split(' ')), new WordSet(cells[1].Split(' ')), int.Parse(cells[2], NumberStyles.None, CultureInfo.InvariantCulture)))];
        _behind = new WordSet(rows.SelectMany(cells => cells[1].Split(' ')));
    }

    public IEnumerable<Clue> Find(NameEdges edges)
    {
        var value = edges.Text.Value;
        for (var at = _behind.Next(value, 2); at < value.Length; at = _behind.Next(value, at + 1))
        {
            if (edges.Before(_subject.BeforeAdverbs(edges, at)) is { } name && OrganizationEnds.OfNoFirms.LengthBefore(value, name.End) == 0 && !_persons.IsName(edges.Text, name) && _matters.IsSpokenOf(edges.Text, name.End))
            {
                foreach (var (before, behind, weight) in _rows)
                {
                    if (behind.LengthAt(value, at) > 0 && before.LengthBefore(value, name.Start) is > 0 and var length)
                    {
                        yield return new Clue(name, EntityType.Company, Math.Min(4, Strangeness.IsStrange(edges, name) ? weight + 1 : weight), "company.between-" + value.Substring(name.Start - length, length));
                        if (Strangeness.EndsAsFirm(edges, name))
                        {
                            yield return new Clue(name, EntityType.Company, 2, "company.ends-as-firm");
                        }
                    }
                }
            }
        }
    }
}
