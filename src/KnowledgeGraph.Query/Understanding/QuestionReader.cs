using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>Reads a question: names first, then times and numbers, then wordings; what is left are its terms.</summary>
internal sealed partial class QuestionReader(NameLinker linker)
{
    private const string Stops = "?？!！。;；\n";
    private const string Pauses = ",，";

    /// <summary>The parts of a question, each with something to ask.</summary>
    public async Task<IReadOnlyList<Clause>> ReadAsync(string question, CancellationToken cancellationToken)
    {
        var folded = FoldedText.Of(question);
        var links = await linker.LinkAsync(folded.Value, cancellationToken).ConfigureAwait(false);
        var sentences = Pieces(folded.Value, Stops, new Span(0, folded.Value.Length), links);
        var clauses = sentences.SelectMany(s => Split(folded.Value, s, links)).ToList();
        return [.. clauses.Select(c => Read(folded.Value, c, links))];
    }

    /// <summary>Parts between commas that each ask something; a part that asks nothing goes with the next one, or the last.</summary>
    private static IEnumerable<Span> Split(string text, Span sentence, IReadOnlyList<Link> links)
    {
        Span? open = null;
        var asking = false;
        foreach (var piece in Pieces(text, Pauses, sentence, links))
        {
            var asks = Read(text, piece, links).IsAsking;
            if (open is { } before && asking && asks)
            {
                yield return before;
                open = piece;
            }
            else
            {
                open = open is { } part ? part.Union(piece) : piece;
                asking |= asks;
            }
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    private static IEnumerable<Span> Pieces(string text, string marks, Span within, IReadOnlyList<Link> links)
    {
        var start = within.Start;
        for (var at = within.Start; at <= within.End; at++)
        {
            if (at < within.End && (!marks.Contains(text[at], StringComparison.Ordinal) || links.Any(l => l.Span.Contains(at))))
            {
                continue;
            }

            if (text[start..at].Trim().Length > 0)
            {
                yield return new Span(start, at);
            }

            start = at + 1;
        }
    }

    private static Clause Read(string text, Span piece, IReadOnlyList<Link> all)
    {
        var taken = new bool[text.Length];
        var words = Wordings.Default;
        var links = all.Where(l => piece.Covers(l.Span)).ToList();
        var loose = links.Where(l => words.IsClass(l.Text) && l.IsKnown).ToList();
        links = [.. links.Except(loose)];
        links.ForEach(l => Take(taken, l.Span));
        var times = TimeFilter.Find(FoldedText.Of(text)).Where(t => piece.Covers(t.Span) && !taken[t.Span.Start]).ToList();
        times.ForEach(t => Take(taken, t.Span));
        var batch = Batch().Match(text, piece.Start, piece.Length);
        if (batch.Success && !taken[batch.Index])
        {
            Take(taken, new Span(batch.Index, batch.Index + batch.Length));
        }

        var terms = new List<string>();
        foreach (var number in QuantityScanner.Find(text).Where(q => piece.Covers(q.Span) && q.Unit is not null && char.IsAsciiDigit(text[q.Core.Start]) && !taken[q.Span.Start]))
        {
            Take(taken, number.Span);
            terms.Add(number.Span.Of(text));
        }

        var hits = words.Find(text, at => at >= piece.End || at < piece.Start || taken[at]).Where(h => piece.Covers(h.Span)).ToList();
        hits.ForEach(h => Take(taken, h.Span));
        var rest = Rest(piece, text, taken).ToList();
        var unnamed = rest.Where(r => IsName(text, r, hits)).ToList();
        terms.AddRange(rest.Except(unnamed).Select(r => r.Of(text)));
        var clause = Clause(text, piece, links, loose, hits, terms);
        return clause with
        {
            Time = times.Count > 0 ? times[0].Filter : null,
            Batch = batch.Success ? BatchNumber(batch) : null,
            Unknown = [.. clause.Unknown, .. unnamed.Select(r => r.Of(text))],
            AskedClasses = AskedClasses(hits),
        };
    }

    private static Clause Clause(string text, Span piece, List<Link> links, List<Link> loose, List<WordingHit> hits, List<string> terms) => new()
    {
        Text = piece.Of(text).Trim(),
        Links = [.. links.Where(l => l.IsKnown)],
        Unknown = [.. links.Where(l => !l.IsKnown).Select(l => l.Text)],
        Loose = loose,
        Wants = [.. hits.Select(h => Want(h, hits)).OfType<Wanted>().Distinct()],
        Relations = [.. hits.Where(h => h.Wording.Kind == "relation").Select(Relation)],
        Unclear = [.. WordsOf(hits, "unclear")],
        Said = [.. WordsOf(hits, "said")],
        Posts = [.. Values(hits, "post").SelectMany(v => v.Split('|'))],
        Classes = [.. Values(hits, "class").SelectMany(v => v.Split('|')).Distinct(StringComparer.Ordinal)],
        Units = [.. Values(hits, "unit").Distinct(StringComparer.Ordinal)],
        Words = [.. hits.Where(h => h.Wording.Kind is "class" or "relation" or "unit" or "modifier" or "narrower").Select(h => h.Wording.Word).Distinct(StringComparer.Ordinal)],
        OfAlgorithms = Values(hits, "regime").Any(),
        Terms = terms,
        Extreme = Values(hits, "extreme").FirstOrDefault() switch { "max" => 1, "min" => -1, _ => 0 },
        ExtremeWord = hits.FirstOrDefault(h => h.Wording.Kind == "extreme")?.Wording.Word,
        ByRegion = Values(hits, "group").Any(),
        HasPronoun = Values(hits, "pronoun").Any(),
        Passive = hits.FirstOrDefault(h => h.Wording.Kind == "passive")?.Span,
    };

    // 是谁 beside a relation asks who: 创始人是谁, 是谁印发的.
    private static Wanted? Want(WordingHit hit, List<WordingHit> hits) => hit.Wording.Kind switch
    {
        "asked" when hit.Wording.Value == "Card" && hits.Exists(h => h.Wording.Kind is "relation" or "post") =>
            hit.Wording.Word.Contains('谁', StringComparison.Ordinal) ? Wanted.Who : Wanted.Entity,
        "asked" => Enum.Parse<Wanted>(hit.Wording.Value),
        "unit" when hit.Wording.Word.Contains("多少", StringComparison.Ordinal) || hit.Wording.Word.Contains('几', StringComparison.Ordinal) => Wanted.Quantity,
        _ => null,
    };

    private static RelationWord Relation(WordingHit hit) =>
        new(hit.Wording.Value.Split(','), Enum.Parse<RelationDirection>(hit.Wording.How, ignoreCase: true), hit.Wording.Word, hit.Span);

    private static IEnumerable<string> Values(IEnumerable<WordingHit> hits, string kind) =>
        hits.Where(h => h.Wording.Kind == kind).Select(h => h.Wording.Value);

    private static IEnumerable<string> WordsOf(IEnumerable<WordingHit> hits, string kind) =>
        hits.Where(h => h.Wording.Kind == kind).Select(h => h.Wording.Word).Distinct(StringComparer.Ordinal);

    private static void Take(bool[] taken, Span span) => Array.Fill(taken, true, span.Start, span.Length);

    // Of several classes, the one beside the question word is asked for: 大模型应用在哪些行业.
    private static List<string> AskedClasses(List<WordingHit> hits)
    {
        var classes = hits.Where(h => h.Wording.Kind == "class").ToList();
        var asked = hits.Where(h => h.Wording is { Kind: "asked", Value: "Entity" or "Who" or "Quantity" }).ToList();
        var beside = classes.Where(c => asked.Any(a => a.Span.End == c.Span.Start)).ToList();
        var before = classes.Where(c => asked.Any(a => c.Span.End <= a.Span.Start)).TakeLast(1);
        return [.. (beside.Count > 0 ? beside : before.Any() ? before : classes).SelectMany(c => c.Wording.Value.Split('|')).Distinct(StringComparer.Ordinal)];
    }

    // What stands right before 大模型, or is written in Latin letters, is a name, even when nobody knows it.
    private static bool IsName(string text, Span rest, List<WordingHit> hits) =>
        rest.Of(text).Any(char.IsAsciiLetter)
        || hits.Exists(h => h.Span.Start == rest.End && h.Wording.Kind == "class" && h.Wording.Value.StartsWith("Model", StringComparison.Ordinal));

    private static IEnumerable<Span> Rest(Span piece, string text, bool[] taken)
    {
        for (var at = piece.Start; at < piece.End;)
        {
            var end = at;
            while (end < piece.End && !taken[end] && (char.IsLetterOrDigit(text[end]) || text[end] is '·' or '.' or '-' or '+'))
            {
                end++;
            }

            if (end - at > 1 || (end > at && char.IsAsciiLetterOrDigit(text[at])))
            {
                yield return new Span(at, end);
            }

            at = Math.Max(end, at + 1);
        }
    }

    private static int? BatchNumber(Match match) => match.Value.StartsWith('首') ? 1
        : QuantityScanner.Find(match.Groups[1].Value + "个") is [var number, ..] ? (int)number.Quantity.Value : null;

    [GeneratedRegex("首批|第([一二三四五六七八九十0-9]+)批")]
    private static partial Regex Batch();
}
