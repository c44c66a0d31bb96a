using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>Words beside a name that are said of companies: 云杉创始人, 独角兽云杉, 云杉（300000.SZ）, 云杉完成A轮融资.</summary>
internal sealed partial class CompanyClues
{
    private static readonly WordSet Holders = new(WordData.List("evidence", "company-clues.holders"));
    private static readonly WordSet Scopes = new(WordData.List("evidence", "company-clues.scopes"));
    private const int LongestBracket = 32;
    private readonly Dictionary<string, int> _after = [];
    private readonly Dictionary<string, int> _before = [];
    private readonly WordSet _afterWords;
    private readonly WordSet _beforeWords;
    private readonly WordSet _peoples = new(WordData.List("evidence", "company-clues.peoples"));
    private readonly SubjectStart _subject = new();
    private readonly PersonWords _persons = new();
    private readonly CompanyFlanks _flanks = new();
    private readonly CompanyOpeners _openers = new();

    public CompanyClues()
    {
        foreach (var (word, cell) in WordData.Pairs("company-cues.tsv"))
        {
            var weight = int.Parse(cell.AsSpan(cell.IndexOf(' ', StringComparison.Ordinal) + 1), NumberStyles.None, CultureInfo.InvariantCulture);
            (cell.StartsWith("after", StringComparison.Ordinal) ? _after : _before)[word] = weight;
        }

        _afterWords = new WordSet(_after.Keys);
        _beforeWords = new WordSet(_before.Keys);
    }

    public IEnumerable<Clue> Find(NameEdges edges)
    {
        var value = edges.Text.Value;
        var (nextAfter, nextBefore) = (_afterWords.Next(value, 0), _beforeWords.NextEnd(value, 0));
        while (Math.Min(nextAfter, nextBefore) is var at && at < value.Length)
        {
            var after = at == nextAfter ? _afterWords.LengthAt(value, at) : 0;
            nextAfter = at == nextAfter ? _afterWords.Next(value, at + 1) : nextAfter;
            if (after > 0 && edges.Before(BeforeBracket(edges.Text, _subject.BeforeAdverbs(edges, at))) is { } left && MayBeFirm(edges.Text, left))
            {
                var cue = value.Substring(at, after);
                left = WithoutScope(edges, left);
                left = cue == "集团" && left.End == at ? left with { End = at + after } : left;
                yield return Of(left, Weight(edges.Text, left, cue), "company.before-" + cue[..Math.Min(2, after)]);
                if (_after[cue] > 1 && _subject.Opens(edges, left) && Strangeness.IsStrange(edges, left) && !_persons.IsName(edges.Text, left))
                {
                    yield return Of(left, 1, "company.subject");
                }

                if (Strangeness.EndsAsFirm(edges, left))
                {
                    yield return Of(left, 2, "company.ends-as-firm");
                }
            }

            var before = at == nextBefore ? _beforeWords.LengthBefore(value, at) : 0;
            nextBefore = at == nextBefore ? _beforeWords.NextEnd(value, at + 1) : nextBefore;
            if (before > 0 && edges.After(at) is { } right && MayBeFirm(edges.Text, right) && !IsDone(edges, at, right) && !IsHolder(edges.Text, at, right))
            {
                yield return Of(right, _before[value.Substring(at - before, before)], "company.after-" + value.Substring(at - before, before));
                if (IsAlone(edges, right))
                {
                    yield return Of(right, 1, "company.object");
                }
            }
        }

        foreach (var clue in Matches(edges, ExchangeCode.In(edges.Text.Value), 4, "company.ticker").Concat(Matches(edges, Funded().Matches(edges.Text.Value), 4, "company.funded")).Concat(_flanks.Find(edges)).Concat(_openers.Find(edges)))
        {
            yield return clue;
        }
    }

    // 云杉全球副总裁, 云杉高级副总裁, 云杉终止收购: over what somebody is, of which rank, what the firm does behind its strange name.
    private static Span WithoutScope(NameEdges edges, Span name)
    {
        var length = Scopes.LengthBefore(edges.Text.Value, name.End);
        if (length == 0 && edges.Words.EndingAt(name.End) is { Length: > 1 } last && edges.Words.KindAt(last.Start) == WordKind.Verb && edges.FirmEnd(name) == 0 && name.Length - last.Length >= 2
            && edges.Words.KindOf(name with { End = last.Start }) <= WordKind.Name)
        {
            length = last.Length;
        }

        var own = name with { End = name.End - length };
        return own.Length >= 2 && edges.Words.IsEdge(own.End) && edges.Holds(own) ? own : name;
    }

    // 互联网巨头抢购AI芯片, 科技企业共享成果: what firms do.
    private static bool IsDone(NameEdges edges, int at, Span name) =>
        name.Start == at && edges.Words.StartingAt(at) is { Length: > 1 } first && first.End < name.End && edges.Words.KindAt(at) == WordKind.Verb;

    // 大股东为李一山: people hold shares, too.
    private bool IsHolder(ArticleText text, int at, Span name) => Holders.LengthBefore(text.Value, at) > 0 && _persons.IsName(text, name);

    // 铂岚（Bolan）完成A轮融资: what a firm is called besides stands between it and what is said of it.
    private static int BeforeBracket(ArticleText text, int at)
    {
        var open = text.At(at - 1) is '）' or ')' ? text.Value.LastIndexOfAny(['（', '('], at - 1, Math.Min(at, LongestBracket)) : -1;
        return open > 0 && char.IsAsciiLetter(text.At(open + 1)) && !Characters.IsHan(text.Of(new Span(open + 1, at - 1))) && text.Of(new Span(open + 1, at - 1)).IndexOfAny("，。；！？、（）()\n") < 0 ? open : at;
    }

    private static IEnumerable<Clue> Matches(NameEdges edges, MatchCollection places, int weight, string rule)
    {
        foreach (Match match in places)
        {
            if (edges.Before(rule == "company.funded" ? BeforeBracket(edges.Text, match.Index) : match.Index) is { } name)
            {
                yield return Of(name, weight, rule);
            }
        }
    }

    // 创立了铂岚。 A strange word that the clause ends with.
    private bool IsAlone(NameEdges edges, Span name) =>
        (name.End >= edges.Text.Value.Length || "，,。；！？、的和与及\n”（(".Contains(edges.Text.At(name.End), StringComparison.Ordinal)) && Strangeness.IsStrange(edges, name) && !_persons.IsName(edges.Text, name);

    // What people do and have, too, says little of a name made like a person's: 李一山的股份.
    private int Weight(ArticleText text, Span name, string cue) => _peoples.Contains(cue) && _persons.IsName(text, name) ? Math.Min(_after[cue], 2) : _after[cue];

    // Zelvora V2 is something of a firm's, 云杉研究院 is an institute, 云杉副董事长 a person, 2024 a number.
    private bool MayBeFirm(ArticleText text, Span name)
    {
        var suffix = OrganizationEnds.OfNoFirms.LengthBefore(text.Value, name.End);
        return !(char.IsAsciiLetter(text.At(name.Start)) && char.IsAsciiDigit(text.At(name.End - 1))) && suffix == 0 && !OrganizationEnds.All.Contains(text.Of(name)) && !char.IsAsciiDigit(text.At(name.Start))
            && _persons.Titles.LengthBefore(text.Value, name.End) == 0;
    }

    private static Clue Of(Span span, int weight, string rule) => new(span, EntityType.Company, weight, rule);

    [GeneratedRegex("(?:近日|日前|已|再|又|刚刚|也|便|先后|陆续|正式|宣布|于|在|去年|今年|今日|[0-9年月日]){0,6}(?:完成|获得|获|拿到|官宣)(?:了)?[^，。；！？\\n、]{0,18}(?:融资|投资|战投)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Funded();
}
