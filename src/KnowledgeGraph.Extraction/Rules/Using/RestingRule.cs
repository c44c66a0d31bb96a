using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Using;

/// <summary>What a model or product rests on, and by whom or in what it is used: 基于, 搭载, 接入, 嵌入, 以…为底座.</summary>
public sealed class RestingRule : IClaimRule
{
    private static readonly string[] Then = WordData.List("using", "resting-rule.then");
    private static readonly string[] Blaming = WordData.List("using", "resting-rule.blaming");
    private readonly Dictionary<string, RestingKind> _kinds = WordData.Rows("resting.tsv")
        .ToDictionary(cells => cells[0], cells => Enum.Parse<RestingKind>(cells[1], ignoreCase: true), StringComparer.Ordinal);

    private readonly WordSet _words;

    /// <summary>Reads the verbs.</summary>
    public RestingRule() => _words = new WordSet(_kinds.Keys.Concat(["以", "由"]));

    /// <inheritdoc/>
    public string Id => "resting";

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        foreach (var sentence in context.Readings.Where(s => s.Zone is not (ZoneKind.Byline or ZoneKind.Credit) && s.Chunks.Count > 1))
        {
            foreach (var (at, end) in Verbs(sentence.Shape))
            {
                foreach (var draft in Read(context, sentence, at, end))
                {
                    yield return draft;
                }
            }

            foreach (var draft in Foundations(context, sentence))
            {
                yield return draft;
            }
        }
    }

    private static IEnumerable<ClaimDraft> Foundations(ArticleContext context, SentenceView sentence) =>
        from at in Enumerable.Range(0, sentence.Shape.Length)
        where ShapeAlphabet.IsMake(sentence.Shape[at])
        from last in RestingFoundations.FoundationsOf(sentence, at)
        let first = sentence.Chunks[sentence.ChunkAt[at]].Items[^1]
        where !first.Key.Equals(last.Key, StringComparison.Ordinal)
        select Draft(context, sentence, at, at + 1, "BASED_ON", first, last);

    private IEnumerable<(int Start, int End)> Verbs(string shape)
    {
        for (var at = _words.Next(shape, 0); at < shape.Length;)
        {
            var end = at + _words.LengthAt(shape, at);
            yield return (at, end);
            at = _words.Next(shape, end);
        }
    }

    private IEnumerable<ClaimDraft> Read(ArticleContext context, SentenceView sentence, int start, int end)
    {
        var word = sentence.Shape[start..end];
        var kind = _kinds.GetValueOrDefault(word, RestingKind.Based);
        var lower = RestingObjects.After(sentence, end, kind);
        if (lower.Count == 0
            || (word is "以" && !RestingFoundations.IsFoundation(sentence, lower[^1]))
            || (word is "由" && !RestingFoundations.IsDerivation(sentence, lower[^1])))
        {
            yield break;
        }

        var upper = RestingReader.Before(sentence, start, kind, lower);
        if (upper.Count == 0 || IsCondition(sentence.Shape, start) || ModalityReader.OfEvent(sentence, start, start) is not { } modality)
        {
            yield break;
        }

        foreach (var (first, last) in upper.SelectMany(u => lower.Where(l => UsingWords.IsTelling(context, l)).Select(l => (u, l))).Where(p => !p.u.Key.Equals(p.l.Key, StringComparison.Ordinal)))
        {
            if (Claim(kind, first, last) is var (predicate, subject, item) && !(predicate is "USED_BY" && IsBlamed(sentence.Shape, end)))
            {
                yield return Draft(context, sentence, start, end, predicate, subject, item) with { Modality = modality };
            }
        }
    }

    // 当甲部署完成乙后，丙即可使用: not yet so.
    private static bool IsCondition(string shape, int verb)
    {
        var (start, end) = (Clauses.Start(shape, verb), Clauses.End(shape, verb));
        return shape[start] is '当' or '待' or '等' && AnyWord.Ends(shape.AsSpan(start, end - start), ["后", "时", "之后"])
            && end < shape.Length && AnyWord.In(shape.AsSpan(end, Clauses.End(shape, Math.Min(end + 1, shape.Length - 1)) - end), Then);
    }

    // 某公司员工使用甲写代码被叫停: what is stopped or punished is no house's use.
    private static bool IsBlamed(string shape, int from)
    {
        var end = from;
        while (end < shape.Length && !Text.Sentences.ClauseReader.IsMark(shape, end))
        {
            end++;
        }

        return AnyWord.In(shape.AsSpan(from, end - from), Blaming);
    }

    private static (string Predicate, Item Subject, Item Object)? Claim(RestingKind kind, Item first, Item last)
    {
        var isFirm = first.Type is EntityType.Company or EntityType.Institution or EntityType.Government or EntityType.Media;
        return kind switch
        {
            RestingKind.Carries or RestingKind.Uses when last.Type == EntityType.Technology => isFirm ? ("USED_BY", last, first) : ("BASED_ON", first, last),
            RestingKind.Based => isFirm ? null : ("BASED_ON", first, last),
            RestingKind.Carries when !isFirm && (first.Type == EntityType.Model || last.Type == EntityType.Product) => ("BASED_ON", first, last),
            RestingKind.Carries => last.Type == EntityType.Model || (isFirm && last.Type == EntityType.Product) ? ("USED_BY", last, first) : null,
            RestingKind.Uses => first.Type == EntityType.Model ? (last.Type == EntityType.Product ? ("USED_BY", first, last) : null) : ("USED_BY", last, first),
            _ => isFirm ? null : ("USED_BY", first, last),
        };
    }

    private static ClaimDraft Draft(ArticleContext context, SentenceView sentence, int start, int end, string predicate, Item subject, Item item) => TiedDraft.Quoted(
        QuoteFinder.Find(context.Article, sentence, RestingReader.Core(sentence, start, end, subject, item)), predicate, subject, item, predicate is "BASED_ON" ? "based.on" : "used.by", 780);
}
